import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { Button } from '../../components/ui/button/button';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { useToast } from '../../components/ui/toast/toast';
import { useAllSessionsEnd, useOtherSessionsEnd } from '../../features/sessions/api/end-sessions';
import { loginSessionsQuery } from '../../features/sessions/api/login-sessions';
import { LoginSessionList } from '../../features/sessions/components/login-session-list';
import { useFreshProof } from '../../lib/fresh-proof';
import { useT } from '../../lib/i18n/language-provider';
import styles from './devices-page.module.css';

/** Where one is signed in, and how to end it elsewhere or everywhere. */
export function DevicesPage() {
  const t = useT();
  const toast = useToast();
  const { data: sessions } = useSuspenseQuery(loginSessionsQuery);
  const others = useOtherSessionsEnd();
  const all = useAllSessionsEnd();
  const prove = useFreshProof();
  const error = others.error ?? all.error;
  return (
    <Page width="narrow">
      <PageTitle above={<Link to={routePaths.me}>{t('pages.me')}</Link>} lead={t('sessions.devices_lead')}>
        {t('pages.devices')}
      </PageTitle>
      <LoginSessionList sessions={sessions} />
      <div className={styles.actions}>
        {error !== null && <ErrorNotice error={error} />}
        {sessions.length > 1 && (
          <Button
            loading={others.isPending}
            onClick={() =>
              others.mutate(undefined, { onSuccess: () => toast(t('sessions.others_ended')), onError: prove })
            }
          >
            {t('sessions.end_others')}
          </Button>
        )}
        <Button
          variant="danger"
          icon={LogOut}
          loading={all.isPending}
          onClick={() => all.mutate(undefined, { onError: prove })}
        >
          {t('sessions.end_all')}
        </Button>
        <p className={styles.note}>{t('sessions.devices_note')}</p>
      </div>
    </Page>
  );
}
