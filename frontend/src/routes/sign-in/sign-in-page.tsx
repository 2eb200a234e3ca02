import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { installationQuery } from '../../features/installation/api/installation';
import { SignInForm } from '../../features/sessions/components/sign-in-form';
import { useT } from '../../lib/i18n/language-provider';
import { useGoOn } from './use-go-on';

const route = getRouteApi(routePaths.signIn);

/** Signing in, and back to where one was. */
export function SignInPage() {
  const t = useT();
  const search = route.useSearch();
  const goOn = useGoOn(search.return);
  const { data: installation } = useQuery(installationQuery);
  return (
    <Page width="narrow">
      <PageTitle
        lead={
          <>
            {t('sessions.no_account')}{' '}
            <Link to={routePaths.signUp} search={search}>
              {t('pages.sign_up')}
            </Link>
          </>
        }
      >
        {t('pages.sign_in')}
      </PageTitle>
      <SignInForm submitLabel={t('sessions.sign_in')} demoAccounts={installation?.demoAccounts} onSignedIn={goOn} />
    </Page>
  );
}
