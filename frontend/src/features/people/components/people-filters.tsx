import { ROLES } from '@headframe/shared/accounts';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Field, inputClass, selectClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';
import { type PeopleFilters as Filters, withPeopleFilter } from '../lib/people-filters';
import styles from './people-filters.module.css';

interface PeopleFiltersProps {
  readonly filters: Filters;
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  /** Where the form leads before any script runs. */
  readonly action: string;
  readonly onChange: (filters: Filters) => void;
}

/** Words, role and region of a list of people. A plain form: without script its button sends it. */
export function PeopleFilters({ filters, regions, action, onChange }: PeopleFiltersProps) {
  const t = useT();
  const [typed, setTyped] = useState({ from: filters.q ?? '', words: filters.q ?? '' });
  if (typed.from !== (filters.q ?? '')) setTyped({ from: filters.q ?? '', words: filters.q ?? '' });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onChange(withPeopleFilter(filters, 'q', typed.words.trim()));
  };
  const choose = (name: 'role' | 'region', value: string) => onChange(withPeopleFilter(filters, name, value));

  return (
    <form
      role="search"
      method="get"
      action={action}
      aria-label={t('people.filters')}
      className={styles.form}
      onSubmit={send}
    >
      <div className={styles.words}>
        <Field label={t('people.search')}>
          {(input) => (
            <input
              {...input}
              type="search"
              name="q"
              className={inputClass}
              autoComplete="off"
              value={typed.words}
              onChange={(event) => setTyped({ ...typed, words: event.target.value })}
            />
          )}
        </Field>
        <Button type="submit" icon={Search}>
          {t('people.find')}
        </Button>
      </div>
      <Field label={t('people.role')}>
        {(input) => (
          <select
            {...input}
            name="role"
            className={selectClass}
            value={filters.role ?? ''}
            onChange={(event) => choose('role', event.target.value)}
          >
            <option value="">{t('people.any_role')}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('people.region')}>
        {(input) => (
          <select
            {...input}
            name="region"
            className={selectClass}
            value={filters.region ?? ''}
            onChange={(event) => choose('region', event.target.value)}
          >
            <option value="">{t('people.any_region')}</option>
            {regions.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  );
}
