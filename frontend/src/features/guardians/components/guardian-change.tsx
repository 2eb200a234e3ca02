import type { GuardianRequestDto } from '@headframe/shared/guardians';
import { useId, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import type { useGuardianAnswer } from '../api/guardian-request';
import styles from './guardian-answer.module.css';

interface GuardianChangeProps {
  readonly request: GuardianRequestDto;
  readonly answer: ReturnType<typeof useGuardianAnswer>;
}

/** Taking a yes back, as easily as it was given; and having the account deleted, which is asked once more. */
export function GuardianChange({ request, answer }: GuardianChangeProps) {
  const t = useT();
  const titleId = useId();
  const [isAsking, setAsking] = useState(false);
  const { answers, mode, nickname } = request;
  const isSending = (choice: string) => answer.isPending && answer.variables.answer === choice;
  const close = () => setAsking(false);
  return (
    <Card as="section" aria-labelledby={titleId} className={styles.card}>
      <h2 id={titleId} className={styles.title}>
        {t('guardians.change')}
      </h2>
      {answers.includes('withdraw') && (
        <div className={styles.buttons}>
          <Button wide loading={isSending('withdraw')} onClick={() => answer.mutate({ answer: 'withdraw' })}>
            {mode === 'inform' ? t('guardians.object') : t('guardians.withdraw')}
          </Button>
          <p className={styles.note}>{t('guardians.withdraw_note')}</p>
        </div>
      )}
      {answers.includes('withdraw_and_delete') && (
        <Button wide variant="danger" onClick={() => setAsking(true)}>
          {t('guardians.withdraw_and_delete')}
        </Button>
      )}
      {answer.isError && <ErrorNotice error={answer.error} />}
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title={t('guardians.delete_title')}
        actions={
          <>
            <Button onClick={close}>{t('guardians.delete_cancel')}</Button>
            <Button
              variant="danger"
              loading={isSending('withdraw_and_delete')}
              onClick={() => answer.mutate({ answer: 'withdraw_and_delete' }, { onSettled: close })}
            >
              {t('guardians.delete_confirm')}
            </Button>
          </>
        }
      >
        <p>{t('guardians.delete_text', { nickname })}</p>
      </Dialog>
    </Card>
  );
}
