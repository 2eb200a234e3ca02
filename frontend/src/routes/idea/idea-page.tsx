import { mayAs } from '@headframe/shared/collaborators';
import type { CommentDto } from '@headframe/shared/comments';
import { pagePaths } from '@headframe/shared/common';
import { isPublicStatus } from '@headframe/shared/ideas';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page } from '../../components/layout/page';
import { JourneyRail } from '../../components/ui/journey-rail/journey-rail';
import { useAccount } from '../../features/accounts/api/session';
import { Talk } from '../../features/comments/components/talk';
import { FirstPicture } from '../../features/files/components/first-picture';
import { Gallery } from '../../features/files/components/gallery';
import { ideaQuery } from '../../features/ideas/api/idea';
import { CopyLinkButton } from '../../features/ideas/components/copy-link-button';
import { IdeaHead } from '../../features/ideas/components/idea-head';
import { JustSent } from '../../features/ideas/components/just-sent';
import { familyQuery } from '../../features/lineage/api/family';
import { CarryAsk } from '../../features/lineage/components/carry-ask';
import { MergedNotice } from '../../features/lineage/components/merged-notice';
import type { NamedPerson } from '../../features/privacy/components/person-menu';
import { SupportBar } from '../../features/supports/components/support-bar';
import { useT } from '../../lib/i18n/language-provider';
import styles from './idea-page.module.css';
import { FamilyPart } from './family-part';
import { IdeaTextPart } from './idea-text-part';
import { InviteLink } from './invite-link';
import { memberParts } from './late-parts';
import { TeamPart } from './team-part';

const route = getRouteApi(routePaths.idea);

/** One idea: what it says, how it came here, and the talk about it. */
export function IdeaPage() {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { ideaId } = route.useParams();
  const { cursor } = route.useSearch();
  const { data: idea, dataUpdatedAt } = useSuspenseQuery(ideaQuery(ideaId));
  const { data: family } = useQuery(familyQuery(ideaId));
  const path = pagePaths.idea(ideaId);
  const account = useAccount();
  const isPublic = isPublicStatus(idea.status);
  const hasPicture = idea.files.some(({ kind }) => kind === 'picture');
  const parts = memberParts.useModule(account !== null);

  const patch = (change: (shown: typeof idea) => Partial<typeof idea>) =>
    queryClient.setQueryData(ideaQuery(ideaId).queryKey, (shown) => shown && { ...shown, ...change(shown) });

  const personMenu = (nickname: string | null, named: NamedPerson) =>
    account !== null && parts !== null && nickname !== null && <parts.PersonMenu nickname={nickname} named={named} />;

  const commentMenu = (comment: CommentDto) => !comment.isOwn && personMenu(comment.author, { comment: comment.id });
  const commentActions = (comment: CommentDto) =>
    !comment.isOwn && idea.abilities.invite === 'allowed' && <InviteLink idea={idea} comment={comment} />;

  return (
    <div data-region={idea.region.slug}>
      <Page
        side={
          <div className={styles.side}>
            <section aria-labelledby="journey">
              <h2 id="journey" className={styles.sideTitle}>
                {t('ideas.journey')}
              </h2>
              <JourneyRail steps={idea.journey} />
              {isPublic && (
                <Link to={routePaths.journey} params={{ ideaId }}>
                  {t('ideas.journey_whole')}
                </Link>
              )}
            </section>
            <TeamPart idea={idea} />
            {family !== undefined && <FamilyPart idea={idea} family={family} isSignedIn={account !== null} />}
            {isPublic && <CopyLinkButton path={path} />}
          </div>
        }
      >
        <article className={styles.idea}>
          {family !== undefined && family.mergedInto !== null && <MergedNotice merge={family.mergedInto} />}
          {family !== undefined && family.askedAbout !== null && <CarryAsk mergeId={family.askedAbout} />}
          <JustSent idea={idea} path={path} />
          <IdeaHead
            idea={idea}
            picture={hasPicture ? <FirstPicture files={idea.files} lang={idea.language} /> : undefined}
            personMenu={!idea.isOwn && personMenu(idea.author.nickname, { idea: idea.id })}
          />
          {mayAs(idea.collaboration, 'edit') && parts !== null && (
            <parts.AuthorBox
              idea={idea}
              onPublished={() => void navigate({ to: '.', state: { justSent: true }, replace: true })}
            />
          )}
          {parts !== null && (idea.abilities.approve === 'allowed' || idea.abilities.return === 'allowed') && (
            <parts.LookBox
              idea={idea}
              onReturned={() => void navigate({ to: routePaths.lab, params: { labSlug: idea.lab.slug } })}
            />
          )}
          {parts !== null && idea.abilities.reopen === 'allowed' && <parts.HandedInBox idea={idea} />}
          {isPublic && idea.askedSince !== null && parts !== null && idea.abilities.support === 'allowed' && (
            <parts.SupportAsk
              ideaId={ideaId}
              since={idea.askedSince}
              version={idea.version}
              onAnswered={(support) =>
                patch((shown) => ({
                  ...support,
                  askedSince: null,
                  earlierSupportCount: Math.max(0, shown.earlierSupportCount - 1),
                }))
              }
            />
          )}
          {isPublic && (
            <SupportBar
              ideaId={ideaId}
              support={{ supportCount: idea.supportCount, isSupported: idea.isSupported }}
              earlierCount={idea.earlierSupportCount}
              ability={idea.abilities.support}
              returnTo={path}
              onChange={(support) => patch(() => support)}
            />
          )}
          <IdeaTextPart idea={idea} />
          <Gallery files={idea.files} lang={idea.language} />
          {isPublic && (
            <Talk
              key={ideaId}
              ideaId={ideaId}
              count={idea.commentCount}
              firstPage={idea.comments}
              readAt={dataUpdatedAt}
              cursor={cursor}
              version={idea.version}
              ability={idea.abilities.comment}
              path={path}
              personMenu={commentMenu}
              actions={commentActions}
              onCount={(change) => patch((shown) => ({ commentCount: Math.max(0, shown.commentCount + change) }))}
            />
          )}
        </article>
      </Page>
    </div>
  );
}
