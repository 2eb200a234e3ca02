import { Link2 } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';

/** Copies the page's address, without filters or places in a list. */
export function CopyLinkButton({ path }: { readonly path: string }) {
  const t = useT();
  const toast = useToast();
  const copy = async () => {
    const address = new URL(path, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      toast(t('ideas.link_copied'));
    } catch {
      // Without permission the address is shown instead: it can be copied by hand.
      toast(address);
    }
  };
  return (
    <Button variant="secondary" icon={Link2} onClick={() => void copy()}>
      {t('ideas.copy_link')}
    </Button>
  );
}
