import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { ApiError } from '../../lib/api-error';
import { useT } from '../../lib/i18n/language-provider';
import { SignInStepper } from './sign-in-stepper';
import styles from './sign-in-page.module.css';
import { useGoOn } from './use-go-on';

const route = getRouteApi(routePaths.signIn);

/** Signing in, and back to where one was; or a fresh proof of identity before something delicate. */
export function SignInPage() {
  const t = useT();
  const search = route.useSearch();
  const isAgain = search.again !== undefined;
  return (
    <Page width="narrow">
      <PageTitle lead={isAgain ? t('sessions.again_lead') : t('sessions.sign_in_lead')}>
        {isAgain ? t('sessions.again') : t('pages.sign_in')}
      </PageTitle>
      {search.problem !== undefined && (
        <div className={styles.problem}>
          <ErrorNotice error={new ApiError({ code: search.problem, status: 401 })} />
        </div>
      )}
      <SignInStepper isAgain={isAgain} returnTo={search.return} onSignedIn={useGoOn(search.return)} />
    </Page>
  );
}
