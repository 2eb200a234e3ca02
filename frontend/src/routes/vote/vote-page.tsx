import type { ReceiptDto } from '@headframe/shared/ballots';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { tallyQuery, voteQuery } from '../../features/ballots/api/vote';
import { BallotForm } from '../../features/ballots/components/ballot-form';
import { ReceiptCard } from '../../features/ballots/components/receipt-card';
import { TallyView } from '../../features/ballots/components/tally-view';
import { mostOf } from '../../features/ballots/lib/ballot-draft';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { useFormat } from '../../lib/format/format-provider';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';

const route = getRouteApi(routePaths.vote);

/** Cast a ballot while the vote is open; see what it came to afterwards. */
export function VotePage() {
  const t = useT();
  const format = useFormat();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const { data: vote } = useSuspenseQuery(voteQuery(challengeSlug));
  const [receipt, setReceipt] = useState<ReceiptDto | null>(null);

  const { rules, state, candidates } = vote;
  const denial = denialSentence(t, vote.abilities.cast);
  const isSignInNeeded = vote.abilities.cast === 'sign_in_needed';
  const most = mostOf(rules, candidates.length);
  const { timeZone, text } = challenge;
  const lead = {
    planned: t('votes.begins', { date: format.dateTime(vote.startsAt, timeZone) }),
    open: [
      t(`votes.lead_${rules.method}`, { most, each: rules.mostEach }),
      denial === null || isSignInNeeded ? t('votes.ends', { date: format.dateTime(vote.endsAt, timeZone) }) : '',
    ].join(' '),
    closed: t('votes.ended', { date: format.dateTime(vote.endsAt, timeZone) }),
  }[state];
  return (
    <div data-region={challenge.region.slug}>
      <Page>
        <PageTitle
          above={
            <Link to={routePaths.challenge} params={{ challengeSlug }} lang={text.language}>
              {text.title}
            </Link>
          }
          lead={lead}
        >
          {t(state === 'closed' ? 'votes.result' : 'pages.vote')}
        </PageTitle>
        {receipt !== null && <ReceiptCard key={receipt.receipt} slug={challengeSlug} receipt={receipt.receipt} />}
        {state === 'open' && (
          <>
            <VoteDenial reason={denial} isSignInNeeded={isSignInNeeded} />
            <BallotForm slug={challengeSlug} vote={vote} denial={denial} onCast={setReceipt} />
          </>
        )}
        {state === 'closed' && <Result slug={challengeSlug} />}
      </Page>
    </div>
  );
}

function VoteDenial({ reason, isSignInNeeded }: { readonly reason: string | null; readonly isSignInNeeded: boolean }) {
  const t = useT();
  if (reason === null) return null;
  return (
    <p>
      {reason} {isSignInNeeded && <Link to={routePaths.signIn}>{t('votes.sign_in')}</Link>}
    </p>
  );
}

function Result({ slug }: { readonly slug: string }) {
  const { data: tally } = useSuspenseQuery(tallyQuery(slug));
  return <TallyView slug={slug} tally={tally} />;
}
