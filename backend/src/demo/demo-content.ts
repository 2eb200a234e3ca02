import type { AgeBand, GuardianMode, Role } from '@headframe/shared/accounts';
import type { PhaseKind } from '@headframe/shared/challenges';
import type { CommentKind } from '@headframe/shared/comments';
import type { LanguageCode } from '@headframe/shared/common';
import type { JourneyEventType } from '@headframe/shared/events';
import type { IdeaSection } from '@headframe/shared/ideas';
import type { SuggestionPart } from '@headframe/shared/suggestions';
import type { OrganisationKind } from '@headframe/shared/organisations';
import type { Theme } from '@headframe/shared/themes';

/** The shape of the demo data: everything of one region stands in one file of `content/`. Days count from the day of loading. */
export interface DemoRegion {
  slug: string;
  names: Record<LanguageCode, string>;
  /** ISO 3166-1 alpha-2. */
  country: string;
  languages: LanguageCode[];
  timeZone: string;
  guardianMode: GuardianMode;
  organisations: { slug: string; name: string; kind: OrganisationKind }[];
  people: DemoPerson[];
  lab: DemoLab;
}

export interface DemoPerson {
  /** Unique among all regions; ideas and comments name their author by it. */
  key: string;
  nickname: string;
  ageBand: AgeBand;
  language: LanguageCode;
  /** Role beyond participant, for the lab (facilitator), the region (reviewer, authority lead), an organisation (partner) or all (administrator). */
  role?: Exclude<Role, 'participant'>;
  /** Slug of the organisation that a partner speaks for. */
  organisation?: string;
  /** One of the accounts shown on the sign-in page. */
  isShown?: boolean;
}

export interface DemoLab {
  slug: string;
  originalLanguage: LanguageCode;
  texts: Partial<Record<LanguageCode, { name: string; summary: string; rules: string }>>;
  safeguardingPerson: string;
  safeguardingContact: string;
  /** Whether a facilitator looks at each idea before it is published. */
  looksFirst: boolean;
  /** Organisations of this region by slug. */
  partners: string[];
  challenges: DemoChallenge[];
}

export interface DemoChallenge {
  slug: string;
  originalLanguage: LanguageCode;
  texts: Partial<Record<LanguageCode, { title: string; question: string; background: string; promise: string }>>;
  themes: Theme[];
  /** Slug of the organisation that decides. */
  decidedBy: string;
  decidesInDays: number;
  /** In order, without overlap. */
  phases: { kind: PhaseKind; startDay: number; endDay: number }[];
  ideas: DemoIdea[];
}

export interface DemoIdea extends Partial<Record<IdeaSection, string>> {
  /** Unique among all regions; other ideas name it by this. */
  key?: string;
  title: string;
  pitch: string;
  language: LanguageCode;
  author: string;
  themes: Theme[];
  /** Slug of a municipality. */
  municipality?: string;
  createdDaysAgo: number;
  /** What happened after it was created, in order; the last step sets the status. Empty: still a draft. */
  journey: {
    type: Exclude<JourneyEventType, 'idea.created' | `file.${string}`>;
    daysAgo: number;
    reason?: string;
    language?: LanguageCode;
  }[];
  pictures?: readonly DemoPicture[];
  /** What its first version said otherwise, where `journey` has a change. */
  earlier?: Partial<Record<'title' | 'pitch' | IdeaSection, string>>;
  /** What a proposal says in rows; months and days count from the day of loading. */
  results?: { text: string; unit: string; now: number; goal: number; inMonths: number }[];
  plan?: { text: string; inMonths: number }[];
  costs?: { text: string; euros: number }[];
  /** Changes that others propose, and what became of them. */
  suggestions?: DemoSuggestion[];
  /** Keys of ideas, of any region. */
  inspiredBy?: string[];
  /** The idea of the same challenge that it went into, and what its author said when proposing it. */
  mergedInto?: { idea: string; word: string };
  /** Keys of people, of any region. */
  supporters: string[];
  comments: DemoComment[];
}

export interface DemoPicture {
  /** One of our own drawings. */
  drawing: 'tower' | 'panels' | 'screen' | 'bowl' | 'wagon';
  /** What it shows, in the language of the idea. */
  text: string;
}

export interface DemoSuggestion {
  author: string;
  part: SuggestionPart;
  text: string;
  note: string;
  daysAgo: number;
  /** With a word of the idea's author: declined. */
  answer?: string;
}

export interface DemoComment {
  author: string;
  kind: CommentKind;
  text: string;
  language: LanguageCode;
  daysAgo: number;
  replies?: Omit<DemoComment, 'replies'>[];
}
