import { Link, useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Icon } from '../../components/ui/icon/icon';
import { buttonClass } from '../../components/ui/button/button';
import { useT } from '../../lib/i18n/language-provider';
import { routePaths } from '../route-paths';
import styles from './new-idea-link.module.css';

/** The way to a new idea: for the challenge that is being read, else by way of the list of challenges. */
export function NewIdeaLink({ look }: { readonly look: 'button' | 'round' }) {
  const t = useT();
  const { challengeSlug } = useParams({ strict: false });
  const target =
    challengeSlug === undefined
      ? ({ to: routePaths.challenges, search: { for: 'writing' } } as const)
      : ({ to: routePaths.write, params: { challengeSlug } } as const);

  if (look === 'button') {
    return (
      <Link {...target} className={buttonClass({ variant: 'primary' })} activeProps={NOT_A_PLACE}>
        <Icon of={Plus} />
        <span>{t('shell.new_idea')}</span>
      </Link>
    );
  }
  return (
    <Link {...target} className={styles.round} activeProps={NOT_A_PLACE}>
      <span className={styles.disc}>
        <Icon of={Plus} />
      </span>
      <span className={styles.name}>{t('shell.new_idea')}</span>
    </Link>
  );
}

/** It leads through the list of challenges but is not that place: the list's own link is the current one. */
const NOT_A_PLACE = { 'aria-current': undefined } as const;
