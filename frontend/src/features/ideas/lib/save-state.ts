import type { ChallengeRefDto, CreateIdeaDto, IdeaDto, SaveIdeaDto } from '@headframe/shared/ideas';
import type { LocalStore } from '../../../lib/local-store';
import type { IdeaPlace, LocalDraft } from './draft-store';
import type { IdeaValues } from './idea-values';

/** Where a text being written is safe. */
export type SaveState =
  | { readonly kind: 'empty' }
  /** On this device. */
  | { readonly kind: 'device' }
  | { readonly kind: 'saving' }
  /** On the server; `at` is ISO 8601. */
  | { readonly kind: 'saved'; readonly at: string }
  /** On this device; the server could not be reached and is asked again. */
  | { readonly kind: 'offline' }
  /** On this device; the server said no. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** On this device; the server has another text that was saved since. */
  | { readonly kind: 'conflict'; readonly theirs: IdeaDto }
  /** Nowhere but on the screen. */
  | { readonly kind: 'unkept' };

/** The server as the draft needs it. */
export interface DraftServer {
  create(idea: CreateIdeaDto, idempotencyKey: string): Promise<IdeaDto>;
  /** @param coEdited the sections whose shared text knows what is saved */
  save(id: string, revision: number, text: SaveIdeaDto, coEdited: readonly string[]): Promise<IdeaDto>;
  read(id: string): Promise<IdeaDto>;
}

/** The sections that several people write at once, as saving has to know them. */
export interface Together {
  sections(): readonly string[];
  /** Whether what others write in a field is in this one as well. */
  isLive(field: string): boolean;
  /** Waits until what was written here is stored, and what the others wrote is here. */
  settle(): Promise<void>;
}

export interface DraftSyncOptions {
  readonly store: LocalStore<LocalDraft>;
  readonly server: DraftServer;
  readonly challenge: ChallengeRefDto;
  readonly values: IdeaValues;
  /**
   * What the server has; `null` where it has nothing yet. Its values are `null` where the text was begun on a revision
   * that is no longer there: then nothing is known about what somebody else changed.
   */
  readonly saved: { readonly place: IdeaPlace; readonly values: IdeaValues | null; readonly at: string } | null;
  readonly attempt?: LocalDraft['attempt'];
  /** The signed-in person; without one everything stays on the device. */
  readonly ownerId: string | null;
  /** Drafts save themselves; a published idea gets a new version only when its author says so. */
  readonly isAutomatic: boolean;
  readonly together?: Together;
  /** Called with each answer of the server. */
  readonly onSaved?: (idea: IdeaDto) => void;
}
