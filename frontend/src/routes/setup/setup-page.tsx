import { LINK_TOKEN_PATTERN, type SessionDto } from '@headframe/shared/sessions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { useSessionStart } from '../../features/accounts/api/session';
import { setUpQuery } from '../../features/setup/api/setup';
import { SetUpForm } from '../../features/setup/components/set-up-form';
import { useT } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';

/** The first set-up of an empty installation, by the one-time address on the server's console. */
export function SetupPage() {
  const t = useT();
  const { data: state } = useSuspenseQuery(setUpQuery);
  return (
    <Page width="narrow">
      <PageTitle lead={t(state.isNeeded ? 'setup.lead' : 'setup.done')}>{t('pages.setup')}</PageTitle>
      {state.isNeeded ? (
        <Needed />
      ) : (
        <ButtonLink to={routePaths.signIn} variant="primary">
          {t('pages.sign_in')}
        </ButtonLink>
      )}
    </Page>
  );
}

function Needed() {
  const t = useT();
  const navigate = useNavigate();
  const startSession = useSessionStart();
  const isHydrated = useHydrated();
  const token = useLocation({ select: ({ hash }) => hash });
  const take = (session: SessionDto) => {
    startSession(session);
    // The role sleeps until there is a second factor: that is the third step.
    void navigate({ to: routePaths.security, replace: true });
  };
  if (!isHydrated) return <Skeleton lines={5} />;
  if (!LINK_TOKEN_PATTERN.test(token)) return <p>{t('setup.broken')}</p>;
  return <SetUpForm token={token} onDone={take} />;
}
