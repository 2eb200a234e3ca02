import type { ReactNode } from 'react';
import { classNames } from '../../lib/class-names';
import styles from './page.module.css';

interface PageProps {
  /** What stands beside the content from 900 px, and under it on phones. */
  readonly side?: ReactNode;
  /** `wide` for maps, boards and lists of cards; `narrow` for a form of a few fields. */
  readonly width?: 'narrow' | 'content' | 'wide';
  readonly children: ReactNode;
}

/** The space of a screen: content, and perhaps a side column. */
export function Page({ side, width = 'content', children }: PageProps) {
  return (
    <div className={classNames(styles.page, styles[width], Boolean(side) && styles.withSide)}>
      <div className={styles.main}>{children}</div>
      {side && <div className={styles.side}>{side}</div>}
    </div>
  );
}

interface PageTitleProps {
  readonly children: ReactNode;
  /** The language of the title where a person wrote it. */
  readonly lang?: string;
  /** A short line above: where we are. */
  readonly above?: ReactNode;
  /** One sentence below. */
  readonly lead?: ReactNode;
}

/** The one `h1` of a screen. It takes the focus after a change of screen. */
export function PageTitle({ children, lang, above, lead }: PageTitleProps) {
  return (
    <header className={styles.header}>
      {above && <p className={styles.above}>{above}</p>}
      <h1 lang={lang} className={styles.title}>
        {children}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}

/** A part of a screen with a heading and perhaps a link beside it. */
export function Section({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
