import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../../../lib/class-names';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { cardClass } from '../card/card';
import { Icon } from '../icon/icon';
import styles from './settings-part.module.css';

interface SettingsPartProps {
  /** For addresses and the focus that lead to this part. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: string;
  /** What it is and why one would want it, in one sentence. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a settings screen: what it is, how it stands, what can be done. */
export function SettingsPart({ id, icon, title, lead, children }: SettingsPartProps) {
  const titleId = useId();
  const kept = useKeptFocus<HTMLElement>();
  return (
    <section {...kept} id={id} aria-labelledby={titleId} className={classNames(cardClass, styles.part)}>
      <div className={styles.head}>
        <Icon of={icon} className={styles.icon} />
        <div className={styles.words}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <p className={styles.lead}>{lead}</p>
        </div>
      </div>
      {children}
    </section>
  );
}

/** The actions of a part, or of a row in it. */
export function SettingsActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
