import type { SessionDto } from '@headframe/shared/sessions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { useAccount, useSessionStart } from '../../features/accounts/api/session';
import { FactorCall } from '../../features/factors/components/factor-call';
import { offerQuery } from '../../features/invitations/api/offer';
import { AcceptForm } from '../../features/invitations/components/accept-form';
import { OfferCard } from '../../features/invitations/components/offer-card';
import { forgetToken, keepToken } from '../../features/invitations/lib/kept-token';
import { ApiError } from '../../lib/api-error';
import { useT } from '../../lib/i18n/language-provider';
import styles from './offered.module.css';

/** What a link offers, and what the reader may do about it. */
export function Offered({ token }: { readonly token: string }) {
  const t = useT();
  const account = useAccount();
  const startSession = useSessionStart();
  const offer = useQuery(offerQuery(token));
  const [isAccepted, setAccepted] = useState(false);
  const take = (session: SessionDto) => {
    forgetToken();
    setAccepted(true);
    startSession(session);
  };

  if (offer.isPending)
    return (
      <Page width="narrow">
        <PageTitle>{t('pages.invitation')}</PageTitle>
        <Skeleton lines={4} />
      </Page>
    );
  if (offer.isError) {
    const isUnknown = offer.error instanceof ApiError && offer.error.isNotFound;
    return (
      <Page width="narrow">
        <PageTitle lead={isUnknown ? t('invitations.unknown') : undefined}>{t('pages.invitation')}</PageTitle>
        {!isUnknown && <ErrorNotice error={offer.error} onRetry={() => void offer.refetch()} />}
        {isUnknown && <ButtonLink to={routePaths.landing}>{t('invitations.to_start')}</ButtonLink>}
      </Page>
    );
  }

  const { data } = offer;
  if (isAccepted)
    return (
      <Page width="narrow">
        <PageTitle lead={t('invitations.accepted_lead')}>{t('invitations.accepted')}</PageTitle>
        <div className={styles.parts}>
          <OfferCard offer={{ ...data, state: 'accepted' }} />
          <FactorCall
            roles={account?.roles ?? []}
            action={
              <ButtonLink to={routePaths.security} variant="primary" size="small">
                {t('factors.call_action')}
              </ButtonLink>
            }
          />
          <ButtonLink to={routePaths.me}>{t('pages.me')}</ButtonLink>
        </div>
      </Page>
    );
  const isOpen = data.state === 'open';
  const lead =
    data.state !== 'open'
      ? t(`invitations.closed_${data.state}`)
      : data.invitedBy === null
        ? t('invitations.offer_lead_nobody')
        : t('invitations.offer_lead', { name: data.invitedBy });
  return (
    <Page width="narrow">
      <PageTitle lead={lead}>{t('pages.invitation')}</PageTitle>
      <div className={styles.parts}>
        <OfferCard offer={data} />
        {!isOpen && <p>{t('invitations.closed_lead')}</p>}
        {isOpen && account !== null && <AcceptForm token={token} nickname={account.nickname} onSession={take} />}
        {isOpen && account === null && (
          <div className={styles.parts}>
            <p>{t('invitations.sign_in_lead')}</p>
            <ButtonLink
              to={routePaths.signIn}
              search={{ return: routePaths.invitation }}
              variant="primary"
              wide
              onClick={() => keepToken(token)}
            >
              {t('invitations.sign_in')}
            </ButtonLink>
          </div>
        )}
      </div>
    </Page>
  );
}
