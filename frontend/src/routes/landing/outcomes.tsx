import { Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Section } from '../../components/layout/page';
import { useLatestOutcomes } from '../../features/ideas/api/outcomes';
import { IdeaCard } from '../../features/ideas/components/idea-card';
import { useT } from '../../lib/i18n/language-provider';
import styles from './landing-page.module.css';

const SHOWN = 4;

/** What became of earlier ideas. Nothing is said while nothing has been answered. */
export function Outcomes() {
  const t = useT();
  const ideas = useLatestOutcomes(SHOWN);
  if (ideas.length === 0) return null;
  return (
    <Section title={t('landing.outcomes')} action={<Link to={routePaths.search}>{t('landing.all_ideas')}</Link>}>
      <p className={styles.note}>{t('landing.outcomes_note')}</p>
      <ul role="list" className={styles.outcomes}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <IdeaCard idea={idea} showsPlaceOfOrigin />
          </li>
        ))}
      </ul>
    </Section>
  );
}
