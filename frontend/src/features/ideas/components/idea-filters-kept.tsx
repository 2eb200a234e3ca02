import type { IdeaFilters } from '../lib/idea-filters';

interface KeptFiltersProps {
  readonly filters: IdeaFilters;
  /** The filters that the form has fields for. */
  readonly without: readonly (keyof IdeaFilters)[];
}

/** What a form sent without script must not forget: the filters that another form on the screen holds. */
export function KeptFilters({ filters, without }: KeptFiltersProps) {
  return Object.entries(filters)
    .filter(([name, value]) => value !== undefined && !without.some((own) => own === name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
