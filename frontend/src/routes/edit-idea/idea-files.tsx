import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ideaQuery } from '../../features/ideas/api/idea';
import { FilesPart } from '../../features/files/components/files-part';
import { useT } from '../../lib/i18n/language-provider';
import styles from './edit-idea-page.module.css';

/** Pictures and documents beside the text, once the idea has a place on the server. */
export function IdeaFiles({ ideaId }: { readonly ideaId: string | undefined }) {
  const t = useT();
  if (ideaId === undefined) return <p className={styles.later}>{t('files.later')}</p>;
  return <FilesOf ideaId={ideaId} />;
}

function FilesOf({ ideaId }: { readonly ideaId: string }) {
  const queryClient = useQueryClient();
  const query = ideaQuery(ideaId);
  const { data: idea } = useQuery(query);
  if (!idea) return null;
  return (
    <FilesPart
      ideaId={ideaId}
      lang={idea.language}
      files={idea.files}
      onChange={(change) =>
        queryClient.setQueryData(query.queryKey, (shown) => shown && { ...shown, files: change(shown.files) })
      }
    />
  );
}
