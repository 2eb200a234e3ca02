import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';
import { SignInStepper } from '../sign-in/sign-in-stepper';
import { useGoOn } from '../sign-in/use-go-on';

const route = getRouteApi(routePaths.signUp);

/** Opening an account: the same road as signing in, under the name that a new person looks for. */
export function SignUpPage() {
  const t = useT();
  const search = route.useSearch();
  return (
    <Page width="narrow">
      <PageTitle lead={t('sessions.sign_up_lead')}>{t('pages.sign_up')}</PageTitle>
      <SignInStepper returnTo={search.return} onSignedIn={useGoOn(search.return)} />
    </Page>
  );
}
