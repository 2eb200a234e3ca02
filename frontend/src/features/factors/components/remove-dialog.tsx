import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';

interface RemoveDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What it means, in one sentence. */
  readonly lead: string;
  readonly error: unknown;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
}

/** Asks before a way to sign in is taken away. */
export function RemoveDialog({ isOpen, onClose, title, lead, error, isRemoving, onRemove }: RemoveDialogProps) {
  const t = useT();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('factors.keep')}</Button>
          <Button variant="danger" loading={isRemoving} onClick={onRemove}>
            {t('factors.remove')}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
      {error !== null && <ErrorNotice error={error} />}
    </Dialog>
  );
}
