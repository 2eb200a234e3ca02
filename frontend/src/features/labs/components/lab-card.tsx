import type { LabCardDto } from '@headframe/shared/labs';
import { routePaths } from '../../../app/route-paths';
import { CardLink } from '../../../components/layout/links';
import { Card } from '../../../components/ui/card/card';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './lab-card.module.css';

/** A lab in a list: its name, what it is about, how much is open. */
export function LabCard({ lab }: { readonly lab: LabCardDto }) {
  const t = useT();
  return (
    <Card as="article" linked className={styles.card}>
      <h3 className={styles.name} lang={lab.language}>
        <CardLink to={routePaths.lab} params={{ labSlug: lab.slug }}>
          {lab.name}
        </CardLink>
      </h3>
      <p className={styles.summary} lang={lab.language}>
        {lab.summary}
      </p>
      <p className={styles.open}>{t('labs.open_challenges', { count: lab.openChallengeCount })}</p>
    </Card>
  );
}
