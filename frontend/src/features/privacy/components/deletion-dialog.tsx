import type { ContentChoice } from '@headframe/shared/privacy';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useAccountDeletion } from '../api/delete-account';

interface DeletionDialogProps {
  /** Where to come back to after a proof of identity. */
  readonly part: string;
  readonly contents: ContentChoice;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The last question before an account is gone. */
export function DeletionDialog({ part, contents, isOpen, onClose }: DeletionDialogProps) {
  const t = useT();
  const prove = useFreshProof(part);
  const deletion = useAccountDeletion();
  const close = () => {
    deletion.reset();
    onClose();
  };
  // The page goes away once it is done: the button works on until then.
  const isGoing = deletion.isPending || deletion.isSuccess;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('privacy.delete_title')}
      actions={
        <>
          <Button onClick={close}>{t('privacy.delete_no')}</Button>
          <Button
            variant="danger"
            loading={isGoing}
            onClick={() => deletion.mutate(contents, { onError: (error) => prove(error) })}
          >
            {t('privacy.delete_yes')}
          </Button>
        </>
      }
    >
      <p>{t(`privacy.delete_text_${contents}`)}</p>
      {deletion.isError && <ErrorNotice error={deletion.error} />}
    </Dialog>
  );
}
