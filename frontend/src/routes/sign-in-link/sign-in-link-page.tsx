import { LINK_TOKEN_PATTERN, type SessionDto } from '@headframe/shared/sessions';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { sessionQuery } from '../../features/accounts/api/session';
import { LinkForm } from '../../features/sessions/components/link-form';
import { forgetAskedCode, readReturn } from '../../features/sessions/lib/asked-code';
import { useT } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';
import { useGoOn } from '../sign-in/use-go-on';

/**
 * Behind the link of the mail. Nothing is sent before somebody presses the button: mail scanners open links too, and
 * must not use them up.
 */
export function SignInLinkPage() {
  const t = useT();
  const isHydrated = useHydrated();
  const token = useLocation({ select: ({ hash }) => hash });
  const isWhole = LINK_TOKEN_PATTERN.test(token);
  return (
    <Page width="narrow">
      <PageTitle lead={isHydrated && !isWhole ? t('sessions.link_broken') : t('sessions.link_lead')}>
        {t('pages.sign_in')}
      </PageTitle>
      {!isHydrated && <Skeleton lines={2} />}
      {isHydrated && isWhole && <Linked token={token} />}
      {isHydrated && !isWhole && (
        <ButtonLink to={routePaths.signIn} variant="primary" wide>
          {t('sessions.ask_for_code')}
        </ButtonLink>
      )}
    </Page>
  );
}

function Linked({ token }: { readonly token: string }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [returnTo] = useState(readReturn);
  const goOn = useGoOn(returnTo);

  const take = (session: SessionDto) => {
    if (session.account !== null && session.pending === null) {
      forgetAskedCode();
      goOn(session);
      return;
    }
    // What is still missing is asked where it always is.
    queryClient.setQueryData(sessionQuery.queryKey, session);
    void navigate({ to: routePaths.signIn, search: returnTo === undefined ? {} : { return: returnTo }, replace: true });
  };
  return <LinkForm token={token} onSession={take} />;
}
