import type { PurposeDto } from '@headframe/shared/privacy';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './privacy.module.css';

interface PurposesTableProps {
  readonly purposes: readonly PurposeDto[];
  readonly caption: string;
}

/** What data is kept for in a region, each with its legal basis and the version of the text. */
export function PurposesTable({ purposes, caption }: PurposesTableProps) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('privacy.purpose')}</th>
          <th scope="col">{t('privacy.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {purposes.map(({ purpose, basis, textVersion }) => (
          <tr key={purpose}>
            <th scope="row">
              {t(`purposes.${purpose}`)}
              <p className={styles.soft}>{t(`purpose_texts.${purpose}`)}</p>
            </th>
            <td data-label={t('privacy.basis')}>
              {t(`legal_bases.${basis}`)}
              <p className={styles.soft}>{t('privacy.version', { version: textVersion })}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
