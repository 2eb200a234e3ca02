import type { ChallengeDto } from '@headframe/shared/challenges';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { useAccount } from '../../features/accounts/api/session';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { IdeaEditor } from '../../features/ideas/components/write/idea-editor';
import { labQuery } from '../../features/labs/api/lab';
import { useLanguage } from '../../lib/i18n/language-provider';
import { IdeaFiles } from '../edit-idea/idea-files';
import { AccountStep } from './account-step';
import { OwnDrafts } from './own-drafts';
import { useWriteStart } from './use-write-start';
import styles from './write-page.module.css';

const route = getRouteApi(routePaths.write);

/** Writing a new idea for a challenge. */
export function WritePage() {
  const { language, t } = useLanguage();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const { text } = challenge;
  const isClosed = challenge.abilities.write === 'phase_closed';
  return (
    <div data-region={challenge.region.slug}>
      <Page>
        <PageTitle
          above={
            <Link to={routePaths.challenge} params={{ challengeSlug }} lang={text.language}>
              {text.title}
            </Link>
          }
          lead={<span lang={text.language}>{text.question}</span>}
        >
          {t('pages.write')}
        </PageTitle>
        {isClosed && <p className={styles.closed}>{t('write.closed')}</p>}
        <Writing key={challengeSlug} challenge={challenge} language={language} />
      </Page>
    </div>
  );
}

interface WritingProps {
  readonly challenge: ChallengeDto;
  readonly language: ReturnType<typeof useLanguage>['language'];
}

function Writing({ challenge, language }: WritingProps) {
  const navigate = useNavigate();
  const account = useAccount();
  const { data: lab } = useQuery(labQuery(challenge.lab.slug));
  const start = useWriteStart({ challenge, account, language });
  const looksFirst = lab?.looksFirst ?? false;

  // The sheet waits for the device's memory: what was typed before would be lost by drawing an empty one first.
  if (start === null) return <Skeleton lines={6} />;
  return (
    <>
      {account !== null && !start.isResumed && <OwnDrafts challenge={challenge.slug} />}
      <IdeaEditor
        sync={start.sync}
        values={start.values}
        challenge={challenge.slug}
        asks={challenge.form}
        region={challenge.region.slug}
        isPublished={false}
        looksFirst={looksFirst}
        isSignedIn={account !== null}
        ability={challenge.abilities.write}
        renderAccount={(signedIn) => (
          <AccountStep
            challenge={challenge.slug}
            region={challenge.region.slug}
            looksFirst={looksFirst}
            signedIn={signedIn}
          />
        )}
        renderFiles={(ideaId) => <IdeaFiles ideaId={ideaId} />}
        onWaiting={() => void navigate({ to: routePaths.myIdeas, state: { waitsForGuardian: true }, replace: true })}
        onElsewhere={(ideaId) =>
          void (ideaId === undefined
            ? navigate({ to: routePaths.myIdeas, replace: true })
            : navigate({ to: routePaths.editIdea, params: { ideaId }, replace: true }))
        }
        onDone={({ id }) =>
          void navigate({ to: routePaths.idea, params: { ideaId: id }, state: { justSent: true }, replace: true })
        }
      />
    </>
  );
}
