import type { LanguageCode } from '@headframe/shared/common';
import { useT } from '../../../lib/i18n/language-provider';
import { PersonText } from '../person-text/person-text';
import { CalendarDate } from '../time/time';
import styles from './promise-box.module.css';

interface PromiseBoxProps {
  /** What happens with the ideas, in the lab's own words. */
  readonly text: string;
  readonly lang: LanguageCode;
  /** The organisation that decides. */
  readonly decidedBy: string;
  /** By when: `2026-03-05`. */
  readonly decidesOn: string;
}

/** What a lab owes to those who take part: what happens, who decides, by when. */
export function PromiseBox({ text, lang, decidedBy, decidesOn }: PromiseBoxProps) {
  const t = useT();
  return (
    <aside className={styles.promise}>
      <h2 className={styles.title}>{t('ui.promise')}</h2>
      <PersonText text={text} lang={lang} />
      <dl className={styles.facts}>
        <div>
          <dt>{t('ui.promise_who')}</dt>
          <dd>{decidedBy}</dd>
        </div>
        <div>
          <dt>{t('ui.promise_when')}</dt>
          <dd>
            <CalendarDate date={decidesOn} />
          </dd>
        </div>
      </dl>
    </aside>
  );
}
