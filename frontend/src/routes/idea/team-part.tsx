import type { IdeaDto } from '@headframe/shared/ideas';
import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { useT } from '../../lib/i18n/language-provider';
import styles from './idea-page.module.css';

/** Who is to be thanked for an idea, and the way to join them. */
export function TeamPart({ idea }: { readonly idea: IdeaDto }) {
  const t = useT();
  const { id: ideaId, team, abilities } = idea;
  return (
    <section aria-labelledby="team">
      <h2 id="team" className={styles.sideTitle}>
        {t('ideas.team')}
      </h2>
      {team.length > 0 && (
        <ul role="list" className={styles.team}>
          {team.map(({ nickname, role }, index) => (
            <li key={nickname ?? index}>
              <NicknameTag nickname={nickname} />{' '}
              <span className={styles.thanks}>{t(`collaborator_roles.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {abilities.join === 'allowed' || abilities.join === 'sign_in_needed' ? (
        <ButtonLink size="small" icon={Users} to={routePaths.ideaPeople} params={{ ideaId }}>
          {t('ideas.join_this')}
        </ButtonLink>
      ) : (
        <Link to={routePaths.ideaPeople} params={{ ideaId }}>
          {t('ideas.team_all')}
        </Link>
      )}
    </section>
  );
}
