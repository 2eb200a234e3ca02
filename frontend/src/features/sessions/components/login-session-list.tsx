import type { LoginSessionDto } from '@headframe/shared/sessions';
import { Chip } from '../../../components/ui/chip/chip';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { DateText, RelativeTime } from '../../../components/ui/time/time';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { useSessionEnd } from '../api/end-sessions';
import styles from './login-session-list.module.css';

/** Where one is signed in. Words for the device, since when and by what; nothing that could find a person. */
export function LoginSessionList({ sessions }: { readonly sessions: readonly LoginSessionDto[] }) {
  const t = useT();
  const end = useSessionEnd();
  const prove = useFreshProof();
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div {...kept}>
      <ul role="list" className={styles.sessions} aria-label={t('sessions.devices')}>
        {sessions.map(({ id, device, method, startedAt, lastSeenAt, isCurrent }) => (
          <li key={id} className={styles.session}>
            <div className={styles.words}>
              <p className={styles.device}>
                <bdi>{device}</bdi>
                {isCurrent && <Chip tone="moss">{t('sessions.this_device')}</Chip>}
              </p>
              <p className={styles.soft}>
                {t('sessions.since')} <DateText at={startedAt} /> · {t(`sign_in_methods.${method}`)}
              </p>
              {!isCurrent && (
                <p className={styles.soft}>
                  {t('sessions.last_used')} <RelativeTime at={lastSeenAt} />
                </p>
              )}
            </div>
            {!isCurrent && (
              <Button
                size="small"
                aria-label={t('sessions.end_named', { device })}
                loading={end.isPending && end.variables === id}
                onClick={() => end.mutate(id, { onError: prove })}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.isError && <ErrorNotice error={end.error} />}
    </div>
  );
}
