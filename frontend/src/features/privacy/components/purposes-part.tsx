import { useSuspenseQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useT } from '../../../lib/i18n/language-provider';
import { purposesQuery } from '../api/purposes';
import { FiveLines } from './five-lines';
import styles from './privacy.module.css';
import { PurposesTable } from './purposes-table';

interface PurposesPartProps {
  readonly region: { readonly slug: string; readonly name: string };
  /** Leads to the page for everybody. */
  readonly more: ReactNode;
}

/** What the reader's data is kept for where they live: five lines, then the table. */
export function PurposesPart({ region, more }: PurposesPartProps) {
  const t = useT();
  const { data: purposes } = useSuspenseQuery(purposesQuery(region.slug));
  return (
    <SettingsPart
      id="purposes"
      icon={ScrollText}
      title={t('privacy.use')}
      lead={t('privacy.use_lead', { region: region.name })}
    >
      <FiveLines />
      <details className={styles.details}>
        <summary>{t('privacy.table_show')}</summary>
        <PurposesTable purposes={purposes} caption={t('privacy.table')} />
      </details>
      <p>{more}</p>
    </SettingsPart>
  );
}
