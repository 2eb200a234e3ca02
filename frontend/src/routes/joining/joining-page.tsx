import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { readJoining } from '../../features/collaborators/lib/kept-joining';
import { useT } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';
import { OfferedIdea } from './offered-idea';

/** Behind a link onto an idea: which one, who invites, as what, and saying yes. */
export function JoiningPage() {
  // The server knows no token: what stands behind `#` and in this tab, the browser alone has.
  return useHydrated() ? <Opened /> : <Waiting />;
}

function Waiting() {
  const t = useT();
  return (
    <Page width="narrow">
      <PageTitle>{t('pages.joining')}</PageTitle>
      <Skeleton lines={4} />
    </Page>
  );
}

function Opened() {
  const t = useT();
  const hash = useLocation({ select: (location) => location.hash });
  const [kept] = useState(() => readJoining(''));
  const token = hash === '' ? kept : readJoining(hash);
  if (token !== null) return <OfferedIdea key={token} token={token} />;
  return (
    <Page width="narrow">
      <PageTitle lead={t('collaborators.link_broken')}>{t('pages.joining')}</PageTitle>
      <ButtonLink to={routePaths.landing}>{t('invitations.to_start')}</ButtonLink>
    </Page>
  );
}
