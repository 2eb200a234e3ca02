import { useRouterState } from '@tanstack/react-router';
import { useT } from '../lib/i18n/language-provider';
import styles from './pending-bar.module.css';

/** A thin line at the top while the next screen is on its way. Its style lets it wait 300 ms before it shows. */
export function PendingBar() {
  const t = useT();
  const isPending = useRouterState({ select: (state) => state.status === 'pending' });
  if (!isPending) return null;
  return <div className={styles.bar} role="progressbar" aria-label={t('ui.loading')} />;
}
