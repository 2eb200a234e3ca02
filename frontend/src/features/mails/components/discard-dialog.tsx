import type { DeadMailDto } from '@headframe/shared/mails';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useMailDiscard } from '../api/dead-mails';

interface DiscardDialogProps {
  /** The mail in question; `null` while nobody asks. */
  readonly mail: DeadMailDto | null;
  readonly onClose: () => void;
}

/** Asks before a mail is discarded: nobody will get it any more. */
export function DiscardDialog({ mail, onClose }: DiscardDialogProps) {
  const t = useT();
  const discard = useMailDiscard();
  const close = () => {
    discard.reset();
    onClose();
  };
  return (
    <Dialog
      isOpen={mail !== null}
      onClose={close}
      title={t('mails.discard_title')}
      actions={
        <>
          <Button variant="secondary" onClick={close}>
            {t('mails.discard_no')}
          </Button>
          <Button
            variant="danger"
            loading={discard.isPending}
            onClick={() => mail && discard.mutate(mail.id, { onSuccess: close })}
          >
            {t('mails.discard')}
          </Button>
        </>
      }
    >
      <p>{t('mails.discard_lead')}</p>
      {discard.isError && <ErrorNotice error={discard.error} />}
    </Dialog>
  );
}
