import type { CandidateDto, Choices } from '@headframe/shared/ballots';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button/icon-button';
import { useT } from '../../../lib/i18n/language-provider';
import { moved } from '../lib/ballot-draft';
import styles from './ballot-form.module.css';

interface RankedListProps {
  readonly candidates: readonly CandidateDto[];
  readonly ballot: Choices;
  readonly onChange: (ballot: Choices) => void;
}

/** The order so far, the best first: one place up or down by a button each. */
export function RankedList({ candidates, ballot, onChange }: RankedListProps) {
  const t = useT();
  const chosen = ballot.choices.flatMap((number) => candidates.filter((candidate) => candidate.number === number));
  return (
    <section className={styles.order} aria-labelledby="order">
      <h2 id="order">{t('votes.order')}</h2>
      {chosen.length === 0 ? (
        <p className={styles.pitch}>{t('votes.order_empty')}</p>
      ) : (
        <ol className={styles.places}>
          {chosen.map(({ number, title, language }, place) => (
            <li key={number} className={styles.place}>
              <span lang={language}>{title}</span>
              <span className={styles.points}>
                <IconButton
                  icon={ArrowUp}
                  label={t('votes.up', { title })}
                  isOff={place === 0}
                  onClick={() => onChange(moved(ballot, number, -1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('votes.down', { title })}
                  isOff={place === chosen.length - 1}
                  onClick={() => onChange(moved(ballot, number, 1))}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
