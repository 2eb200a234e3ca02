import { useSyncExternalStore } from 'react';
import { errorSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { personClass } from '../lib/editor-plugins';
import type { SectionLine } from '../lib/section-line';
import styles from './people-here.module.css';

/** Who else writes in this section, and whether there is a line to them. Empty where one is alone. */
export function PeopleHere({ line }: { readonly line: SectionLine }) {
  const t = useT();
  const { kind, people, error } = useSyncExternalStore(line.subscribe, line.state, line.state);
  return (
    <div role="status" className={styles.people}>
      {kind === 'away' && <span>{t('co_editing.away')}</span>}
      {error !== null && <span>{errorSentence(t, error)}</span>}
      {people.length > 0 && <span>{t('co_editing.here', { count: people.length })}</span>}
      {people.map(({ seat, nickname, colour }) => (
        <span key={seat} className={personClass(colour)}>
          {nickname}
        </span>
      ))}
    </div>
  );
}
