import type { VersionCardDto } from '@headframe/shared/versions';
import type { ReactNode } from 'react';
import { Chip } from '../../../components/ui/chip/chip';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { DateText } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './version-row.module.css';

interface VersionRowProps {
  readonly version: VersionCardDto;
  /** What can be done with it. */
  readonly actions: ReactNode;
}

/** A version in the list: its number, when and by whom, and what kind of change it was. */
export function VersionRow({ version, actions }: VersionRowProps) {
  const t = useT();
  const { number, at, author, isMinor, isMaterial, restoredFrom, suggestedBy } = version;
  return (
    <article className={styles.row}>
      <h3 className={styles.number}>{t('versions.number', { number })}</h3>
      <p className={styles.facts}>
        <NicknameTag nickname={author.nickname} />
        {' · '}
        <DateText at={at} />
      </p>
      {suggestedBy !== null && (
        <p>
          {t('versions.suggested')} <NicknameTag nickname={suggestedBy.nickname} />
        </p>
      )}
      {restoredFrom !== null && <p>{t('versions.restored_from', { number: restoredFrom })}</p>}
      {(isMinor || isMaterial) && (
        <p>
          {isMinor && <Chip>{t('versions.minor')}</Chip>}
          {isMaterial && <Chip tone="seam">{t('versions.material')}</Chip>}
        </p>
      )}
      <div className={styles.actions}>{actions}</div>
    </article>
  );
}
