import type { GuardianRequestDto } from '@headframe/shared/guardians';
import { CircleAlert } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import type { useGuardianAnswer } from '../api/guardian-request';
import styles from './guardian-answer.module.css';

interface GuardianAnswerProps {
  readonly request: GuardianRequestDto;
  readonly answer: ReturnType<typeof useGuardianAnswer>;
}

/** Yes and no, side by side and alike; nothing pushes to either. */
export function GuardianAnswer({ request, answer }: GuardianAnswerProps) {
  const t = useT();
  const format = useFormat();
  const [isResponsible, setResponsible] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const checkbox = useRef<HTMLInputElement>(null);
  const id = useId();

  const send = (choice: 'yes' | 'no') => {
    if (choice === 'yes' && !isResponsible) {
      setMissing(true);
      checkbox.current?.focus();
      return;
    }
    answer.mutate({ answer: choice, ...(choice === 'yes' && { isResponsibleAdult: true }) });
  };
  const isSending = (choice: string) => answer.isPending && answer.variables.answer === choice;

  return (
    <Card as="section" aria-labelledby={`${id}-title`} className={styles.card}>
      <h2 id={`${id}-title`} className={styles.title}>
        {t('guardians.answer')}
      </h2>
      <div>
        <label className={styles.check}>
          <input
            ref={checkbox}
            type="checkbox"
            checked={isResponsible}
            aria-invalid={isMissing || undefined}
            aria-describedby={`${id}-note${isMissing ? ` ${id}-error` : ''}`}
            onChange={(event) => {
              setResponsible(event.target.checked);
              setMissing(false);
            }}
          />
          <span>{t('guardians.responsible')}</span>
        </label>
        <p id={`${id}-note`} className={styles.note}>
          {t('guardians.responsible_note')}
        </p>
        {isMissing && (
          <p id={`${id}-error`} className={styles.error}>
            <Icon of={CircleAlert} />
            {t('errors.guardian_confirmation_missing')}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button wide loading={isSending('yes')} onClick={() => send('yes')}>
          {t('guardians.yes')}
        </Button>
        <Button wide loading={isSending('no')} onClick={() => send('no')}>
          {t('guardians.no')}
        </Button>
      </div>
      {answer.isError && <ErrorNotice error={answer.error} />}
      {request.deletionDueAt !== null && (
        <p className={styles.note}>{t('guardians.answer_until', { date: format.date(request.deletionDueAt) })}</p>
      )}
      <p className={styles.note}>{t('guardians.unknown_person')}</p>
    </Card>
  );
}
