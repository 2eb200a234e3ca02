import { Search } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { buttonClass } from '../../../components/ui/button/button';
import { Field, inputClass } from '../../../components/ui/field/field';
import { Icon } from '../../../components/ui/icon/icon';
import { classNames } from '../../../lib/class-names';
import { useT } from '../../../lib/i18n/language-provider';
import { type IdeaFilters, withFilter } from '../lib/idea-filters';
import { KeptFilters } from './idea-filters-kept';
import styles from './idea-list-words.module.css';

interface IdeaListWordsProps {
  readonly filters: IdeaFilters;
  readonly label: string;
  /** Where the form leads before any script runs. */
  readonly action: string;
  readonly onChange: (filters: IdeaFilters) => void;
}

/** Words to look for among ideas. They act when they are sent: a list that changes with each letter tires the eye. */
export function IdeaListWords({ filters, label, action, onChange }: IdeaListWordsProps) {
  const t = useT();
  const words = useRef<HTMLInputElement>(null);

  // The address may change under the field: by the back button, or by taking all filters away.
  useEffect(() => {
    if (words.current) words.current.value = filters.q ?? '';
  }, [filters.q]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(withFilter(filters, 'q', words.current?.value ?? ''));
  };

  return (
    <form role="search" method="get" action={action} onSubmit={submit}>
      <KeptFilters filters={filters} without={['q']} />
      <Field label={label}>
        {(input) => (
          <div className={styles.line}>
            <input
              {...input}
              ref={words}
              type="search"
              name="q"
              maxLength={100}
              enterKeyHint="search"
              autoComplete="off"
              defaultValue={filters.q}
              className={inputClass}
            />
            <button
              type="submit"
              className={classNames(buttonClass(), styles.send)}
              aria-label={t('idea_lists.find')}
              title={t('idea_lists.find')}
            >
              <Icon of={Search} />
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
