import type { IdeaDto } from '@headframe/shared/ideas';
import { useEffect, useRef } from 'react';
import { Button } from '../../../../components/ui/button/button';
import { RelativeTime } from '../../../../components/ui/time/time';
import { useFormat } from '../../../../lib/format/format-provider';
import { useT } from '../../../../lib/i18n/language-provider';
import { differences, type IdeaValues, valuesOf } from '../../lib/idea-values';
import { said } from '../../lib/said';
import styles from './conflict-box.module.css';

interface ConflictBoxProps {
  readonly mine: IdeaValues;
  readonly theirs: IdeaDto;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

/** Two texts of one idea: both are shown where they differ, and the writer decides. */
export function ConflictBox({ mine, theirs, onChoose }: ConflictBoxProps) {
  const t = useT();
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const theirValues = valuesOf(theirs);

  useEffect(() => {
    box.current?.focus();
  }, []);

  return (
    <section ref={box} tabIndex={-1} className={styles.box} aria-labelledby="conflict-title">
      <h2 id="conflict-title" className={styles.title}>
        {t('write.conflict')}
      </h2>
      <p>{t('write.conflict_lead')}</p>
      {differences(mine, theirValues).map((field) => (
        <div key={field} className={styles.field}>
          <h3 className={styles.name}>{field === 'language' ? t('write.language') : t(`idea_fields.${field}`)}</h3>
          <div className={styles.pair}>
            <div>
              <p className={styles.whose}>{t('write.conflict_mine')}</p>
              <p lang={mine.language} className={styles.text}>
                {said(mine, field, t, format)}
              </p>
            </div>
            <div>
              <p className={styles.whose}>
                {t('write.conflict_theirs')} · <RelativeTime at={theirs.updatedAt} />
              </p>
              <p lang={theirs.language} className={styles.text}>
                {said(theirValues, field, t, format)}
              </p>
            </div>
          </div>
        </div>
      ))}
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => onChoose('mine')}>
          {t('write.conflict_keep_mine')}
        </Button>
        <Button onClick={() => onChoose('theirs')}>{t('write.conflict_take_theirs')}</Button>
      </div>
    </section>
  );
}
