import type { IdeaDto } from '@headframe/shared/ideas';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useIdeaStep } from '../api/change-idea';

interface WithdrawDialogProps {
  readonly idea: IdeaDto;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before an idea is taken back, and says what happens to it. */
export function WithdrawDialog({ idea, isOpen, onClose }: WithdrawDialogProps) {
  const t = useT();
  const toast = useToast();
  const step = useIdeaStep(idea.id);
  const close = () => {
    step.reset();
    onClose();
  };
  const withdraw = () =>
    step.mutate('withdraw', {
      onSuccess: () => {
        close();
        toast(t('ideas.withdrawn'));
      },
    });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('ideas.withdraw_title')}
      actions={
        <>
          <Button onClick={close}>{t('ideas.withdraw_no')}</Button>
          <Button variant="danger" loading={step.isPending} onClick={withdraw}>
            {t('ideas.withdraw_yes')}
          </Button>
        </>
      }
    >
      <p>{idea.status === 'draft' ? t('ideas.withdraw_draft') : t('ideas.withdraw_lead')}</p>
      {step.isError && <ErrorNotice error={step.error} />}
    </Dialog>
  );
}
