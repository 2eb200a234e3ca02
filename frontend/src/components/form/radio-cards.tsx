import type { Ref } from 'react';
import type { LanguageCode } from '@headframe/shared/common';
import styles from './choice-cards.module.css';

export interface CardChoice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means, in one sentence. */
  readonly hint?: string;
  /** The language of the label where a person wrote it. */
  readonly lang?: LanguageCode;
}

interface RadioCardsProps {
  readonly name: string;
  readonly value: string | null | undefined;
  readonly choices: readonly CardChoice[];
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly firstRef?: Ref<HTMLInputElement>;
}

/** One of a few, each big enough for a thumb. */
export function RadioCards({ name, value, choices, onChange, onBlur, firstRef }: RadioCardsProps) {
  return (
    <div className={styles.cards}>
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            ref={index === 0 ? firstRef : undefined}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            onBlur={onBlur}
          />
          <span className={styles.text}>
            <span className={styles.label} lang={choice.lang}>
              {choice.label}
            </span>
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
