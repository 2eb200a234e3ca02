import type { CardPictureDto, FileDto } from '@headframe/shared/files';
import type { PhaseKind, QuestionDto } from '@headframe/shared/challenges';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import type { LanguageCode } from '@headframe/shared/common';
import type {
  AnswerDto,
  CostRowDto,
  FairnessDto,
  IdeaDepth,
  IdeaSection,
  IdeaStatus,
  OptionalPart,
  PlanStepDto,
  ResultRowDto,
} from '@headframe/shared/ideas';
import type { Theme } from '@headframe/shared/themes';
import type { CommentThreadRow } from '../comments/comments.sql.js';
import type { JourneyRow } from '../journeys/journeys.sql.js';

/** An idea as lists read it. */
export interface IdeaCardRow {
  id: string;
  language: LanguageCode;
  title: string;
  pitch: string;
  depth: IdeaDepth;
  status: IdeaStatus;
  themes: Theme[];
  place: string | null;
  municipality: string | null;
  /** Its first one. */
  picture: CardPictureDto | null;
  /** `null` for a former member. */
  author: string | null;
  /** The reader's role on it. */
  collaboration: CollaboratorRole | null;
  /** How many write it besides `author`. */
  furtherWriters: number;
  /** Whether the reader muted or blocked its author. */
  isMuted: boolean;
  /** Whether one of its authors keeps the reader away. */
  isBlocked: boolean;
  challengeSlug: string;
  challengeTitle: string;
  challengeLanguage: LanguageCode;
  regionSlug: string;
  regionName: string;
  supportCount: number;
  commentCount: number;
  publishedAt: string | null;
  updatedAt: string;
  isSupported: boolean;
  phase: PhaseKind | null;
  /** Score of a search, else 0. */
  rank: number;
}

/** How many ideas of a list are about a municipality; `null` for those that name none. */
export interface PlaceCountRow {
  municipality: string | null;
  ideaCount: number;
}

/** Somebody who works on an idea. */
export interface TeamRow {
  /** `null` for a former member. */
  nickname: string | null;
  role: CollaboratorRole;
}

/** What an idea says in rows, and what its challenge asks of its own. */
interface IdeaRowsRow {
  results: ResultRowDto[];
  plan: PlanStepDto[];
  costs: CostRowDto[];
  fairness: FairnessDto[];
  answers: AnswerDto[];
  questions: QuestionDto[];
}

/** An idea as its page reads it. */
export interface IdeaRow extends IdeaCardRow, IdeaRowsRow, Record<IdeaSection, string | null> {
  parts: OptionalPart[];
  labId: string;
  labSlug: string;
  labName: string;
  links: string[];
  version: number;
  revision: number;
  askedSince: number | null;
  earlierSupportCount: number;
  /** `null` for a former member. */
  contributors: (string | null)[];
  openSuggestionCount: number;
  returnReason: string | null;
  isIndexable: boolean;
  files: FileDto[];
  journey: JourneyRow[];
  comments: CommentThreadRow[];
  team: TeamRow[];
}

/** What policies and writes ask about an idea. */
export interface IdeaContext extends IdeaRowsRow, Record<IdeaSection | 'title' | 'pitch', string | null> {
  id: string;
  status: IdeaStatus;
  authorId: string;
  /** The reader's role on it. */
  collaboration: CollaboratorRole | null;
  challengeId: string;
  labId: string;
  regionId: string;
  looksFirst: boolean;
  /** Whether the reader supports it. */
  isSupported: boolean;
  /** Whether one of its authors keeps the reader away. */
  isBlocked: boolean;
  phase: PhaseKind | null;
  depth: IdeaDepth;
  language: LanguageCode;
  themes: Theme[];
  place: string | null;
  municipality: string | null;
  regionSlug: string;
  version: number;
  revision: number;
  links: string[];
  /** How many events of the wanted types the reader has behind them in the wanted time. */
  recent: number;
}
