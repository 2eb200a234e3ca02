import { CircleAlert } from 'lucide-react';
import { useT } from '../../../lib/i18n/language-provider';
import { errorSentence, requestIdOf } from '../../../lib/i18n/error-sentence';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { SignInAgain } from './sign-in-again';
import styles from './error-notice.module.css';

interface ErrorNoticeProps {
  readonly error: unknown;
  /** Offered where trying again may help. */
  readonly onRetry?: () => void;
  readonly isRetrying?: boolean;
}

/** Says what went wrong and what to do. What the reader wrote stays where it is. */
export function ErrorNotice({ error, onRetry, isRetrying = false }: ErrorNoticeProps) {
  const t = useT();
  const requestId = requestIdOf(error);
  return (
    <div role="alert" className={styles.notice}>
      <Icon of={CircleAlert} className={styles.icon} />
      <div className={styles.text}>
        <p>
          {errorSentence(t, error)} <SignInAgain error={error} />
        </p>
        {requestId !== undefined && <p className={styles.id}>{t('ui.request_id', { id: requestId })}</p>}
        {onRetry && (
          <Button size="small" loading={isRetrying} onClick={onRetry}>
            {t('ui.try_again')}
          </Button>
        )}
      </div>
    </div>
  );
}
