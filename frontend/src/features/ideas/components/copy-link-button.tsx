import { Link2 } from 'lucide-react';
import { CopyButton } from '../../../components/ui/copy-button/copy-button';
import { useT } from '../../../lib/i18n/language-provider';

/** Copies the page's address, without filters or places in a list. */
export function CopyLinkButton({ path }: { readonly path: string }) {
  const t = useT();
  return (
    <CopyButton icon={Link2} text={() => new URL(path, location.href).href} done={t('ideas.link_copied')}>
      {t('ideas.copy_link')}
    </CopyButton>
  );
}
