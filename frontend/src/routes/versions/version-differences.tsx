import type { UpdateIdeaDto } from '@headframe/shared/ideas';
import type { VersionDto } from '@headframe/shared/versions';
import { type DiffView, WordDiff } from '../../components/ui/word-diff/word-diff';
import { differences, emptyValues, textOf, valuesOfText } from '../../features/ideas/lib/idea-values';
import { said } from '../../features/ideas/lib/said';
import { useFormat } from '../../lib/format/format-provider';
import { useT } from '../../lib/i18n/language-provider';
import styles from './versions-page.module.css';

interface VersionDifferencesProps {
  readonly before: VersionDto;
  readonly after: VersionDto;
  readonly view: DiffView;
}

/** Every part in which two versions differ, in reading order. */
export function VersionDifferences({ before, after, view }: VersionDifferencesProps) {
  const t = useT();
  const format = useFormat();
  const [old, fresh] = [valuesOf(before.text), valuesOf(after.text)];
  const changed = differences(old, fresh);
  return (
    <section aria-live="polite" className={styles.differences}>
      {changed.length === 0 && <p>{t('versions.same')}</p>}
      {changed.map((field) => (
        <div key={field} className={styles.field}>
          <h3 className={styles.name}>{field === 'language' ? t('write.language') : t(`idea_fields.${field}`)}</h3>
          <WordDiff
            before={said(old, field, t, format)}
            after={said(fresh, field, t, format)}
            lang={fresh.language}
            view={view}
          />
        </div>
      ))}
    </section>
  );
}

/** A version keeps the text; themes and place belong to the idea as it is now. */
const valuesOf = (text: UpdateIdeaDto) => valuesOfText({ ...textOf(emptyValues(text.language ?? 'en')), ...text });
