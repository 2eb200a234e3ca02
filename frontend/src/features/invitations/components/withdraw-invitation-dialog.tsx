import type { InvitationDto } from '@headframe/shared/invitations';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useInvitationWithdrawal } from '../api/invitations';

interface WithdrawInvitationDialogProps {
  /** The invitation in question; `null` while nobody asks. */
  readonly invitation: InvitationDto | null;
  readonly onClose: () => void;
}

/** Asks before an invitation is withdrawn: somebody may be about to open its link. */
export function WithdrawInvitationDialog({ invitation, onClose }: WithdrawInvitationDialogProps) {
  const t = useT();
  const toast = useToast();
  const withdrawal = useInvitationWithdrawal();
  const close = () => {
    withdrawal.reset();
    onClose();
  };
  const withdraw = () =>
    invitation &&
    withdrawal.mutate(invitation.id, {
      onSuccess: () => {
        toast(t('invitations.withdrawn'));
        close();
      },
    });
  return (
    <Dialog
      isOpen={invitation !== null}
      onClose={close}
      title={t('invitations.withdraw_title')}
      actions={
        <>
          <Button onClick={close}>{t('invitations.withdraw_no')}</Button>
          <Button variant="danger" loading={withdrawal.isPending} onClick={withdraw}>
            {t('invitations.withdraw')}
          </Button>
        </>
      }
    >
      <p>{t('invitations.withdraw_lead')}</p>
      {withdrawal.isError && <ErrorNotice error={withdrawal.error} />}
    </Dialog>
  );
}
