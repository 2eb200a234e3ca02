import type { ChallengeDto } from '@headframe/shared/challenges';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { Band } from '../../components/layout/band';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { PersonText } from '../../components/ui/person-text/person-text';
import { PhaseRail } from '../../components/ui/phase-rail/phase-rail';
import { PromiseBox } from '../../components/ui/promise-box/promise-box';
import { TranslationNote } from '../../components/ui/translation-note/translation-note';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { StandingText } from '../../features/challenges/components/standing-text';
import { WriteAction } from '../../features/challenges/components/write-action';
import { useNow } from '../../lib/format/format-provider';
import { useT } from '../../lib/i18n/language-provider';
import { ChallengeIdeas } from './challenge-ideas';
import styles from './challenge-page.module.css';

const route = getRouteApi(routePaths.challenge);

/** A question of a lab: where it stands, what is promised, what has been proposed. */
export function ChallengePage() {
  const t = useT();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const [showsOriginal, setShowsOriginal] = useState(false);

  const { region, lab, phases, phase, timeZone, original } = challenge;
  const text = showsOriginal && original !== null ? original : challenge.text;
  return (
    <>
      <Band region={region.slug} art={challenge.slug}>
        <PageTitle
          lang={text.language}
          above={
            <>
              <Link to={routePaths.region} params={{ regionSlug: region.slug }}>
                {region.name}
              </Link>
              {' · '}
              <Link to={routePaths.lab} params={{ labSlug: lab.slug }}>
                {lab.name}
              </Link>
            </>
          }
        >
          <span className={styles.name}>
            {text.title}
            <span className="visually-hidden">: </span>
          </span>
          {text.question}
        </PageTitle>
        {original !== null && (
          <TranslationNote
            origin={challenge.text.origin}
            language={original.language}
            showsOriginal={showsOriginal}
            onToggle={() => setShowsOriginal(!showsOriginal)}
          />
        )}
      </Band>
      <Page width="wide">
        <section className={styles.now} aria-label={t('ui.phases')}>
          {phase === null && <StandingText challenge={challenge} timeZone={timeZone} />}
          <PhaseRail phases={phases} current={phase?.kind ?? null} timeZone={timeZone} />
          <VoteLink challenge={challenge} />
          <WriteAction challenge={challenge} />
          {challenge.abilities.phases === 'allowed' && (
            <ButtonLink to={routePaths.challengePhases} params={{ challengeSlug }} size="small">
              {t('challenges.set_phases')}
            </ButtonLink>
          )}
          {challenge.abilities.shortlist === 'allowed' && (
            <ButtonLink to={routePaths.shortlist} params={{ challengeSlug }} size="small">
              {t('challenges.set_shortlist')}
            </ButtonLink>
          )}
          {challenge.abilities.form === 'allowed' && (
            <ButtonLink to={routePaths.challengeForm} params={{ challengeSlug }} size="small">
              {t('challenges.set_form')}
            </ButtonLink>
          )}
        </section>
        <div className={styles.about}>
          <div className={styles.promise}>
            <PromiseBox
              text={text.promise}
              lang={text.language}
              decidedBy={challenge.decidedBy}
              decidesOn={challenge.decidesOn}
            />
          </div>
          <section className={styles.background}>
            <h2>{t('challenges.background')}</h2>
            <PersonText text={text.background} lang={text.language} />
          </section>
        </div>
        <ChallengeIdeas challenge={challenge} />
      </Page>
    </>
  );
}

/** The way to the vote while it is open, and to what it came to afterwards. */
function VoteLink({ challenge: { slug, phases, phase } }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const now = useNow();
  const vote = phases.find(({ kind }) => kind === 'vote');
  if (vote === undefined || Date.parse(vote.startsAt) > now.getTime()) return null;
  const isOpen = phase?.kind === 'vote';
  return (
    <ButtonLink to={routePaths.vote} params={{ challengeSlug: slug }} variant={isOpen ? 'primary' : 'secondary'}>
      {t(isOpen ? 'challenges.to_vote' : 'challenges.to_result')}
    </ButtonLink>
  );
}
