import { type DiffPart, wordDiff } from '@headframe/shared/versions';
import { useMemo } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './word-diff.module.css';

export type DiffView = 'inline' | 'side';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
  /** The language that both are written in. */
  readonly lang: string;
  readonly view: DiffView;
}

/** What changed between two texts, in whole words: within the text, or the two side by side. */
export function WordDiff({ before, after, lang, view }: WordDiffProps) {
  const t = useT();
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  if (view === 'inline') {
    return (
      <p className={styles.text} lang={lang}>
        <Parts parts={parts} />
      </p>
    );
  }
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <p className={styles.name}>{t('ui.diff_before')}</p>
        <p className={styles.text} lang={lang}>
          <Parts parts={parts.filter(({ kind }) => kind !== 'added')} />
        </p>
      </div>
      <div className={styles.side}>
        <p className={styles.name}>{t('ui.diff_after')}</p>
        <p className={styles.text} lang={lang}>
          <Parts parts={parts.filter(({ kind }) => kind !== 'removed')} />
        </p>
      </div>
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly DiffPart[] }) {
  const t = useT();
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={index} className={styles[kind]}>
        {/* Browsers do not read ins and del aloud by themselves. */}
        <span className="visually-hidden">{kind === 'added' ? t('ui.diff_added') : t('ui.diff_removed')} </span>
        {text}
        <span className="visually-hidden"> {t('ui.diff_end')}</span>
      </Tag>
    );
  });
}
