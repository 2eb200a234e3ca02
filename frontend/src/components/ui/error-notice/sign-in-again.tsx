import { pagePaths } from '@headframe/shared/common';
import { ApiError } from '../../../lib/api-error';
import { useT } from '../../../lib/i18n/language-provider';
import { withQuery } from '../../../lib/query-string';
import { useHydrated } from '../../../lib/use-hydrated';

/** The way back for whoever's session ended meanwhile; nothing for every other error. */
export function SignInAgain({ error }: { readonly error: unknown }) {
  const t = useT();
  const isHydrated = useHydrated();
  if (!isHydrated || !(error instanceof ApiError) || error.code !== 'sign_in_needed') return null;
  return (
    <a href={withQuery(pagePaths.signIn, { return: location.pathname + location.search })}>{t('shell.sign_in')}</a>
  );
}
