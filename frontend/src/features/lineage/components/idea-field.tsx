import { useId } from 'react';
import { RadioCards } from '../../../components/form/radio-cards';
import { Field, FieldGroup, inputClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';
import { useDebounced } from '../../../lib/use-debounced';
import { useFoundIdeas } from '../api/found-ideas';
import { ideaOfAddress } from '../lib/idea-address';
import styles from './lineage.module.css';

/** What is typed, and the idea it leads to, if one was chosen. */
export interface IdeaChoice {
  readonly text: string;
  readonly idea: string | null;
}

export const NO_CHOICE: IdeaChoice = { text: '', idea: null };

const addressOf = (text: string) => ideaOfAddress(text.trim(), globalThis.location?.origin ?? '');

interface IdeaFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** The idea that looks for another one. */
  readonly ideaId: string;
  /** Slug of the challenge that the other one is of; any without. */
  readonly challenge?: string;
  readonly value: IdeaChoice;
  readonly onChange: (value: IdeaChoice) => void;
}

/** Another idea, found by words or by its address, and chosen from what was found. */
export function IdeaField({ label, hint, error, ideaId, challenge, value, onChange }: IdeaFieldProps) {
  const t = useT();
  const name = useId();
  const words = useDebounced(value.text.trim(), 300);
  const found = useFoundIdeas({ words, challenge, addressed: addressOf(words), exclude: ideaId });
  const count = found?.length ?? 0;
  return (
    <>
      <Field label={label} hint={hint} error={error}>
        {(input) => (
          <input
            {...input}
            type="search"
            autoComplete="off"
            className={inputClass}
            value={value.text}
            onChange={({ target }) => onChange({ text: target.value, idea: addressOf(target.value) })}
          />
        )}
      </Field>
      <p role="status" className={count > 0 ? 'visually-hidden' : styles.soft}>
        {found !== null && t('lineage.found_count', { count })}
      </p>
      {found !== null && count > 0 && (
        <FieldGroup label={t('lineage.found')}>
          {() => (
            <RadioCards
              name={name}
              value={value.idea}
              choices={found.map(({ id, title, language, author, challenge: place }) => ({
                value: id,
                label: title,
                lang: language,
                hint: [author.nickname ?? t('accounts.former_member'), ...(challenge ? [] : [place.title])].join(' · '),
              }))}
              onChange={(idea) => onChange({ ...value, idea })}
            />
          )}
        </FieldGroup>
      )}
    </>
  );
}
