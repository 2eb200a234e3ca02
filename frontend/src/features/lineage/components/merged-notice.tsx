import type { MergeDto } from '@headframe/shared/lineage';
import { Link } from '@tanstack/react-router';
import { routePaths } from '../../../app/route-paths';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './lineage.module.css';

/** Where an idea went: it stays readable, and goes on there. */
export function MergedNotice({ merge: { target } }: { readonly merge: MergeDto }) {
  const t = useT();
  return (
    <p className={styles.notice}>
      <strong>{t('lineage.merged_into')}</strong>
      <Link to={routePaths.idea} params={{ ideaId: target.id }} lang={target.language}>
        {target.title}
      </Link>
    </p>
  );
}
