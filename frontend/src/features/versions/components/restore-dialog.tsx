import type { IdeaDto } from '@headframe/shared/ideas';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useVersionRestore } from '../api/restore-version';

interface RestoreDialogProps {
  readonly idea: Pick<IdeaDto, 'id' | 'revision'>;
  /** The version to bring back; `null` while nobody wants to. */
  readonly number: number | null;
  readonly onClose: () => void;
  readonly onRestored: (idea: IdeaDto) => void;
}

/** Asks before an earlier text becomes the newest one. */
export function RestoreDialog({ idea, number, onClose, onRestored }: RestoreDialogProps) {
  const t = useT();
  const restore = useVersionRestore(idea.id);
  const close = () => {
    restore.reset();
    onClose();
  };
  const go = () => {
    if (number !== null) restore.mutate({ number, revision: idea.revision }, { onSuccess: onRestored });
  };
  return (
    <Dialog
      isOpen={number !== null}
      onClose={close}
      title={t('versions.restore_title', { number: number ?? 0 })}
      actions={
        <>
          <Button onClick={close}>{t('versions.restore_no')}</Button>
          <Button variant="primary" loading={restore.isPending} onClick={go}>
            {t('versions.restore_yes')}
          </Button>
        </>
      }
    >
      <p>{t('versions.restore_lead')}</p>
      {restore.isError && <ErrorNotice error={restore.error} />}
    </Dialog>
  );
}
