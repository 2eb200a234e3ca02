import { type DeadMailDto, mailFailure } from '@headframe/shared/mails';
import { RotateCw, Trash2 } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { RelativeTime } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useMailRetry } from '../api/dead-mails';
import styles from './dead-mail-row.module.css';

interface DeadMailRowProps {
  readonly mail: DeadMailDto;
  readonly onDiscard: (mail: DeadMailDto) => void;
}

/** A mail that was given up: which, to whom, why, and what can be done about it. */
export function DeadMailRow({ mail, onDiscard }: DeadMailRowProps) {
  const t = useT();
  const toast = useToast();
  const retry = useMailRetry();
  return (
    <Card as="article" className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t(`mail_templates.${mail.template}`)}</h2>
        <p className={styles.to}>{mail.to === null ? t('mails.to_unreadable') : t('mails.to', { address: mail.to })}</p>
        <p>
          {t(`mail_failures.${mailFailure(mail.lastError)}`)} <code className={styles.code}>({mail.lastError})</code>
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('mails.language')}</dt>
            <dd>{t(`languages.${mail.language}`)}</dd>
          </div>
          <div>
            <dt>{t('mails.written')}</dt>
            <dd>
              <RelativeTime at={mail.createdAt} />
            </dd>
          </div>
          <div>
            <dt>{t('mails.attempts', { count: mail.attempts })}</dt>
            <dd>
              <RelativeTime at={mail.lastAttemptAt} />
            </dd>
          </div>
        </dl>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={RotateCw}
          loading={retry.isPending}
          onClick={() => retry.mutate(mail.id, { onSuccess: () => toast(t('mails.retried')) })}
        >
          {t('mails.retry')}
        </Button>
        <Button size="small" variant="quiet" icon={Trash2} onClick={() => onDiscard(mail)}>
          {t('mails.discard')}
        </Button>
      </div>
      {retry.isError && <ErrorNotice error={retry.error} />}
    </Card>
  );
}
