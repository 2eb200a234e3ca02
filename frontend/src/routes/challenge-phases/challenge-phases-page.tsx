import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { voteQuery } from '../../features/ballots/api/vote';
import { VoteRulesEditor } from '../../features/ballots/components/vote-rules-editor';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { PhasesEditor } from '../../features/challenges/components/phases/phases-editor';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import styles from './challenge-phases-page.module.css';

const route = getRouteApi(routePaths.challengePhases);

/** When what may be done in a challenge: for the facilitators of its lab. */
export function ChallengePhasesPage() {
  const t = useT();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const { phases } = challenge.abilities;
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.challenge} params={{ challengeSlug }} lang={challenge.text.language}>
            {challenge.text.title}
          </Link>
        }
        lead={t('challenge_phases.lead', { zone: challenge.timeZone })}
      >
        {t('pages.challenge_phases')}
      </PageTitle>
      {phases === 'allowed' ? <PhasesEditor challenge={challenge} /> : <p>{denialSentence(t, phases)}</p>}
      {phases === 'allowed' && challenge.phases.some(({ kind }) => kind === 'vote') && (
        <VoteRules slug={challengeSlug} />
      )}
    </Page>
  );
}

function VoteRules({ slug }: { readonly slug: string }) {
  const t = useT();
  const { data: vote } = useSuspenseQuery(voteQuery(slug));
  return (
    <section className={styles.rules} aria-labelledby="rules">
      <h2 id="rules">{t('vote_rules.title')}</h2>
      {vote.abilities.rules === 'allowed' ? (
        <VoteRulesEditor slug={slug} rules={vote.rules} />
      ) : (
        <p>{denialSentence(t, vote.abilities.rules)}</p>
      )}
    </section>
  );
}
