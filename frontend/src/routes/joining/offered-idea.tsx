import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Button } from '../../components/ui/button/button';
import { Card } from '../../components/ui/card/card';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { DateText } from '../../components/ui/time/time';
import { useToast } from '../../components/ui/toast/toast';
import { useAccount } from '../../features/accounts/api/session';
import { joiningOfferQuery, useTakeUp } from '../../features/collaborators/api/joining';
import styles from '../../features/collaborators/components/people.module.css';
import { forgetJoining, keepJoining } from '../../features/collaborators/lib/kept-joining';
import { ApiError } from '../../lib/api-error';
import { useT } from '../../lib/i18n/language-provider';

/** What a link offers, and what the reader may do about it. */
export function OfferedIdea({ token }: { readonly token: string }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const account = useAccount();
  const offer = useQuery(joiningOfferQuery(token));
  const takeUp = useTakeUp();
  if (!offer.isSuccess) {
    const isUnknown = offer.error instanceof ApiError && offer.error.isNotFound;
    return (
      <Page width="narrow">
        <PageTitle lead={isUnknown ? t('collaborators.link_broken') : undefined}>{t('pages.joining')}</PageTitle>
        {offer.isPending && <Skeleton lines={4} />}
        {offer.isError && !isUnknown && <ErrorNotice error={offer.error} onRetry={() => void offer.refetch()} />}
        {isUnknown && <ButtonLink to={routePaths.landing}>{t('invitations.to_start')}</ButtonLink>}
      </Page>
    );
  }
  const { ideaId, title, language, role, invitedBy, state, expiresAt } = offer.data;
  const take = () =>
    takeUp.mutate(token, {
      onSuccess: () => {
        forgetJoining();
        queryClient.removeQueries({ queryKey: ['ideas'] });
        queryClient.removeQueries({ queryKey: ['collaborators'] });
        toast(t('collaborators.did_accept'));
        void navigate({ to: routePaths.idea, params: { ideaId } });
      },
    });
  return (
    <Page width="narrow">
      <PageTitle lead={t('collaborators.offer_lead')}>{t('pages.joining')}</PageTitle>
      <Card>
        <h2 lang={language}>{title || t('ideas.untitled')}</h2>
        <p>
          {t(`collaborator_roles.${role}`)} · {t('collaborators.invited_by')} <NicknameTag nickname={invitedBy} />
        </p>
        <p>{t(`collaborator_meanings.${role}`)}</p>
        {state === 'open' && (
          <p className={styles.soft}>
            {t('collaborators.until')} <DateText at={expiresAt} />
          </p>
        )}
      </Card>
      {state !== 'open' && <p>{t('errors.joining_closed')}</p>}
      {takeUp.isError && <ErrorNotice error={takeUp.error} />}
      {state === 'open' && account !== null && (
        <Button variant="primary" wide loading={takeUp.isPending} onClick={take}>
          {t('collaborators.accept')}
        </Button>
      )}
      {state === 'open' && account === null && (
        <ButtonLink
          to={routePaths.signIn}
          search={{ return: routePaths.joining }}
          variant="primary"
          wide
          onClick={() => keepJoining(token)}
        >
          {t('collaborators.sign_in')}
        </ButtonLink>
      )}
    </Page>
  );
}
