import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import {
  IDEA_DEPTHS,
  type IdeaDepth,
  type IdeaSort,
  type IdeaStatus,
  PUBLIC_IDEA_STATUSES,
  type SEARCH_LIMITS,
} from '@headframe/shared/ideas';
import { THEMES, type Theme } from '@headframe/shared/themes';
import {
  choiceParam,
  cursorParam,
  type RawSearch,
  searchParams,
  slugParam,
  textParam,
} from '../../../lib/search-params';

// The contract keeps these two beside a DTO class; importing their values would bring the validator to every reader.
// The types hold them to the contract.
const SORTS = Object.keys({ newest: true, supported: true, match: true } satisfies Record<
  IdeaSort,
  true
>) as IdeaSort[];
const QUERY_MAX: (typeof SEARCH_LIMITS)['max'] = 100;

/** What a reader asks of a list of ideas. Lives in the address and nowhere else. */
export interface IdeaFilters {
  readonly q?: string;
  readonly region?: string;
  readonly municipality?: string;
  readonly theme?: Theme;
  readonly language?: LanguageCode;
  readonly depth?: IdeaDepth;
  readonly status?: IdeaStatus;
  readonly sort?: IdeaSort;
}

/** The filters that are chosen from a list, in the order in which they are offered. */
export const IDEA_CHOICES = ['region', 'municipality', 'theme', 'language', 'depth', 'status'] as const;
export type IdeaChoice = (typeof IDEA_CHOICES)[number];
/** Those whose values are not ours. */
export type PlaceChoice = 'region' | 'municipality';

/** The values of a choice; those of places are the installation's. */
export const CHOICE_VALUES = {
  theme: THEMES,
  language: LANGUAGES,
  depth: IDEA_DEPTHS,
  status: PUBLIC_IDEA_STATUSES,
} as const satisfies Record<Exclude<IdeaChoice, PlaceChoice>, readonly string[]>;

/** Filters, sort and page of an address. What makes no sense is dropped. */
export function ideaFilterParams(raw: RawSearch): Partial<IdeaFilters & { cursor: string }> {
  const q = textParam(raw.q, QUERY_MAX);
  const sort = choiceParam(raw.sort, SORTS);
  return searchParams({
    q,
    region: slugParam(raw.region),
    municipality: slugParam(raw.municipality),
    theme: choiceParam(raw.theme, THEMES),
    language: choiceParam(raw.language, LANGUAGES),
    depth: choiceParam(raw.depth, IDEA_DEPTHS),
    status: choiceParam<IdeaStatus>(raw.status, PUBLIC_IDEA_STATUSES),
    // The best match of no words is nothing.
    sort: sort === 'match' && q === undefined ? undefined : sort,
    cursor: cursorParam(raw.cursor),
  });
}

/** The order in which the list comes, whether the reader chose it or not. */
export function sortOf({ sort, q }: IdeaFilters): IdeaSort {
  return sort ?? (q === undefined ? 'newest' : 'match');
}

/** The orders that make sense: a best match needs words. */
export function sortsFor({ q }: IdeaFilters): readonly IdeaSort[] {
  return q === undefined ? ['newest', 'supported'] : ['match', 'newest', 'supported'];
}

/** The filters after one of them changed. An empty value takes it away; the list then begins anew. */
export function withFilter(filters: IdeaFilters, name: keyof IdeaFilters, value: string): IdeaFilters {
  const { cursor: _cursor, ...next } = ideaFilterParams({ ...filters, [name]: value });
  const isDefault = next.sort !== undefined && next.sort === sortOf({ ...next, sort: undefined });
  return isDefault ? withoutSort(next) : next;
}

function withoutSort({ sort: _sort, ...rest }: IdeaFilters): IdeaFilters {
  return rest;
}

/** The choices that narrow the list now. Words and order are seen anyway and do not count. */
export function chosenFilters(filters: IdeaFilters): readonly IdeaChoice[] {
  return IDEA_CHOICES.filter((choice) => filters[choice] !== undefined);
}

/** Whether anything narrows the list. */
export function isNarrowed(filters: IdeaFilters): boolean {
  return filters.q !== undefined || chosenFilters(filters).length > 0;
}
