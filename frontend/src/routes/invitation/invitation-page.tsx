import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { readToken } from '../../features/invitations/lib/kept-token';
import { useT } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';
import { Offered } from './offered';

/** Behind the link of an invitation: what is offered, by whom, and how to accept it. */
export function InvitationPage() {
  // The server knows no token: what stands behind `#` and in this tab, the browser alone has.
  return useHydrated() ? <Opened /> : <Waiting />;
}

function Waiting() {
  const t = useT();
  return (
    <Page width="narrow">
      <PageTitle>{t('pages.invitation')}</PageTitle>
      <Skeleton lines={4} />
    </Page>
  );
}

function Opened() {
  const t = useT();
  const hash = useLocation({ select: (location) => location.hash });
  const [kept] = useState(() => readToken(''));
  const token = hash === '' ? kept : readToken(hash);
  if (token !== null) return <Offered key={token} token={token} />;
  return (
    <Page width="narrow">
      <PageTitle lead={t(hash === '' ? 'invitations.lost' : 'invitations.broken')}>{t('pages.invitation')}</PageTitle>
      <ButtonLink to={routePaths.landing}>{t('invitations.to_start')}</ButtonLink>
    </Page>
  );
}
