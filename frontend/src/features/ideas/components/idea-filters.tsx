import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { buttonClass } from '../../../components/ui/button/button';
import { Field, selectClass } from '../../../components/ui/field/field';
import { Icon } from '../../../components/ui/icon/icon';
import type { MessageId } from '../../../lib/i18n/catalogue';
import { useT } from '../../../lib/i18n/language-provider';
import {
  CHOICE_VALUES,
  chosenFilters,
  IDEA_CHOICES,
  type IdeaChoice,
  type IdeaFilters as Filters,
  type PlaceChoice,
  sortOf,
  sortsFor,
  withFilter,
} from '../lib/idea-filters';
import { KeptFilters } from './idea-filters-kept';
import styles from './idea-filters.module.css';

/** A value of a choice as the reader knows it. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

interface IdeaFiltersProps {
  readonly filters: Filters;
  /** The regions to choose from; left out where the list belongs to one. */
  readonly regions?: readonly FilterOption[];
  /** The municipalities to choose from; left out where the list goes beyond a region. */
  readonly municipalities?: readonly FilterOption[];
  /** Where the form leads before any script runs. */
  readonly action: string;
  readonly onChange: (filters: Filters) => void;
  /** A link that takes all filters away. */
  readonly clear: ReactNode;
}

/**
 * Order and filters of a list of ideas. A plain form: without script its button sends it, with script each choice acts
 * at once. On phones the choices rest behind a line that says how many are on.
 */
export function IdeaFilters({ filters, regions, municipalities, action, onChange, clear }: IdeaFiltersProps) {
  const t = useT();
  const [shown, choose] = useChosen(filters, onChange);
  const count = chosenFilters(shown).length;
  const places: Record<PlaceChoice, readonly FilterOption[]> = {
    region: regions ?? [],
    municipality: municipalities ?? [],
  };
  const choices = IDEA_CHOICES.filter((choice) => !isPlace(choice) || places[choice].length > 0);

  return (
    <form
      method="get"
      action={action}
      aria-label={t('idea_lists.filters')}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
    >
      <KeptFilters filters={filters} without={['sort', ...choices]} />
      <Choice
        label={t('idea_lists.sort')}
        name="sort"
        value={sortOf(shown)}
        options={sortsFor(shown).map((sort) => ({ value: sort, label: t(`idea_sorts.${sort}`) }))}
        onChoose={choose}
      />
      <details className={styles.more}>
        <summary className={styles.opener}>
          <Icon of={SlidersHorizontal} />
          <span>{t('idea_lists.filters')}</span>
          {count > 0 && (
            <span className={styles.count}>
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">{t('idea_lists.filters_on', { count })}</span>
            </span>
          )}
        </summary>
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Choice
              key={choice}
              label={t(`idea_lists.${choice}`)}
              name={choice}
              value={shown[choice] ?? ''}
              all={t(`idea_lists.any_${choice}`)}
              options={isPlace(choice) ? places[choice] : optionsOf(t, choice)}
              onChoose={choose}
            />
          ))}
          <noscript>
            <button type="submit" className={buttonClass({ wide: true })}>
              {t('idea_lists.find')}
            </button>
          </noscript>
        </div>
      </details>
      {count > 0 && <div className={styles.clear}>{clear}</div>}
    </form>
  );
}

/** What is chosen, at once: the address follows when the new list is here. */
function useChosen(filters: Filters, onChange: (filters: Filters) => void) {
  const address = JSON.stringify(filters);
  const [chosen, setChosen] = useState({ address, filters });
  if (chosen.address !== address) setChosen({ address, filters });
  const choose = (name: keyof Filters, value: string) => {
    const next = withFilter(chosen.filters, name, value);
    setChosen({ address, filters: next });
    onChange(next);
  };
  return [chosen.filters, choose] as const;
}

const isPlace = (choice: IdeaChoice): choice is PlaceChoice => choice === 'region' || choice === 'municipality';

const FAMILIES = {
  theme: 'themes',
  language: 'languages',
  depth: 'depths',
  status: 'statuses',
} as const satisfies Record<Exclude<IdeaChoice, PlaceChoice>, string>;

function optionsOf(t: (id: MessageId) => string, choice: Exclude<IdeaChoice, PlaceChoice>): FilterOption[] {
  return CHOICE_VALUES[choice].map((value) => ({ value, label: t(`${FAMILIES[choice]}.${value}` as MessageId) }));
}

interface ChoiceProps {
  readonly label: string;
  readonly name: 'sort' | IdeaChoice;
  readonly value: string;
  readonly options: readonly FilterOption[];
  /** What stands for no choice. */
  readonly all?: string;
  readonly onChoose: (name: 'sort' | IdeaChoice, value: string) => void;
}

function Choice({ label, name, value, options, all, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(input) => (
        <select
          {...input}
          name={name}
          className={selectClass}
          value={value}
          onChange={(event) => onChoose(name, event.target.value)}
        >
          {all !== undefined && <option value="">{all}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
