import { pagePaths } from '@headframe/shared/common';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { useToast } from '../../components/ui/toast/toast';
import { peopleQuery } from '../../features/collaborators/api/people';
import { InviteBox } from '../../features/collaborators/components/invite-box';
import { JoinBox } from '../../features/collaborators/components/join-box';
import { JoiningRow } from '../../features/collaborators/components/joining-row';
import { LeaveBox } from '../../features/collaborators/components/leave-box';
import { MemberRow } from '../../features/collaborators/components/member-row';
import styles from '../../features/collaborators/components/people.module.css';
import { useT } from '../../lib/i18n/language-provider';

const route = getRouteApi(routePaths.ideaPeople);

/** Who works on an idea, who might, and how to join or leave it. */
export function IdeaPeoplePage() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { ideaId } = route.useParams();
  const { comment } = route.useSearch();
  const { data: people } = useSuspenseQuery(peopleQuery(ideaId));
  const { title, language, members, joinings, abilities } = people;
  const hasAsked = joinings.some(({ isSelf }) => isSelf);
  const forget = () => void navigate({ to: routePaths.ideaPeople, params: { ideaId }, replace: true });
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.idea} params={{ ideaId }} lang={language}>
            {title || t('ideas.untitled')}
          </Link>
        }
        lead={t('collaborators.lead')}
      >
        {t('pages.idea_people')}
      </PageTitle>
      {joinings.length > 0 && (
        <Section title={t('collaborators.open')}>
          <ul role="list" className={styles.list}>
            {joinings.map((joining) => (
              <li key={joining.id}>
                <JoiningRow ideaId={ideaId} joining={joining} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {abilities.invite === 'allowed' && comment !== undefined && (
        <Section title={t('collaborators.comment_title')}>
          <InviteBox ideaId={ideaId} comment={comment} onInvited={forget} />
        </Section>
      )}
      <Section title={t('collaborators.members', { count: members.length })}>
        <ul role="list" className={styles.list}>
          {members.map((member) => (
            <li key={member.id}>
              <MemberRow ideaId={ideaId} member={member} />
            </li>
          ))}
        </ul>
      </Section>
      {abilities.invite === 'allowed' && (
        <Section title={t('collaborators.link_title')}>
          <InviteBox ideaId={ideaId} comment={undefined} onInvited={() => {}} />
        </Section>
      )}
      {abilities.join === 'allowed' && !hasAsked && (
        <Section title={t('collaborators.join_title')}>
          <JoinBox ideaId={ideaId} />
        </Section>
      )}
      {abilities.join === 'sign_in_needed' && (
        <Section title={t('collaborators.join_title')}>
          <p>
            <ButtonLink to={routePaths.signIn} search={{ return: pagePaths.ideaPeople(ideaId) }}>
              {t('collaborators.sign_in')}
            </ButtonLink>
          </p>
        </Section>
      )}
      {abilities.leave === 'allowed' && (
        <Section title={t('collaborators.leave_title')}>
          <LeaveBox
            ideaId={ideaId}
            members={members}
            onLeft={() => {
              toast(t('collaborators.left'));
              void navigate({ to: routePaths.myIdeas });
            }}
          />
        </Section>
      )}
    </Page>
  );
}
