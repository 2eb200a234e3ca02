import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { SignUpForm } from '../../features/accounts/components/sign-up-form';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { useGoOn } from '../sign-in/use-go-on';

const route = getRouteApi(routePaths.signUp);

/** Opening an account, and back to where one was. */
export function SignUpPage() {
  const t = useT();
  const search = route.useSearch();
  const goOn = useGoOn(search.return);
  return (
    <Page width="narrow">
      <PageTitle
        lead={
          <>
            {t('accounts.have_one')}{' '}
            <Link to={routePaths.signIn} search={search}>
              {t('pages.sign_in')}
            </Link>
          </>
        }
      >
        {t('pages.sign_up')}
      </PageTitle>
      <SignUpForm regions={useRegions()} submitLabel={t('accounts.open')} onSignedUp={goOn} />
    </Page>
  );
}
