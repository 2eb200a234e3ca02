import type { ChallengeRefDto, UpdateIdeaDto } from '@headframe/shared/ideas';
import { createLocalStore, type LocalStore } from '../../../lib/local-store';
import { emptyValues, type IdeaValues } from './idea-values';

/** Where the server has the idea, as far as this device knows. */
export interface IdeaPlace {
  readonly id: string;
  readonly revision: number;
}

/** What this device keeps of an idea being written: everything the server does not have yet. */
export interface LocalDraft {
  readonly values: IdeaValues;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly challenge: ChallengeRefDto;
  /** `null` until the server knows of it. */
  readonly idea: IdeaPlace | null;
  /** Whose it is; `null` while nobody has signed in. Others at this device are not shown it. */
  readonly ownerId: string | null;
  /** A creation under way: sent again exactly like this until an answer comes, so that it never doubles. */
  readonly attempt: { readonly key: string; readonly text: Required<UpdateIdeaDto> } | null;
}

/** Drafts by `draftKey`. */
export const drafts = createLocalStore<LocalDraft>('drafts', 1);

/** The idea that was begun here for a challenge, so that a reload goes on with it. */
export const begunIdeas = createLocalStore<{ readonly ideaId: string; readonly ownerId: string }>('begun-ideas', 1);

/** One unsent draft a challenge, one set of unsaved changes an idea. */
export function draftKey({ idea, challenge }: Pick<LocalDraft, 'idea' | 'challenge'>): string {
  return idea === null ? `new.${challenge.slug}` : `idea.${idea.id}`;
}

/** Whether this reader may see a draft of the device: their own, and those that nobody has signed yet. */
export function isDraftOf(draft: LocalDraft, readerId: string | null): boolean {
  return draft.ownerId === null || draft.ownerId === readerId;
}

const asideKey = (key: string, ownerId: string) => `${key}.${ownerId}`;

/** Puts what somebody else left under this key aside: several people share one device, and nobody writes over another. */
export function makeRoom(store: LocalStore<LocalDraft>, key: string, readerId: string | null): void {
  const kept = store.read(key);
  if (kept === undefined || kept.ownerId === null || kept.ownerId === readerId) return;
  if (store.write(asideKey(key, kept.ownerId), kept)) store.remove(key);
}

/** Puts what was set aside back in its place, unless an unsigned draft stands there. */
function bringBack(key: string, readerId: string): void {
  const mine = drafts.read(asideKey(key, readerId));
  if (mine === undefined) return;
  makeRoom(drafts, key, readerId);
  if (drafts.read(key) === undefined && drafts.write(key, mine)) drafts.remove(asideKey(key, readerId));
}

/** A draft with every field there is today: it may have been kept when there were fewer. */
function completed<Kept extends LocalDraft>(draft: Kept): Kept {
  return { ...draft, values: { ...emptyValues(draft.values.language), ...draft.values } };
}

/** The unsent draft for a challenge, if this reader may see it. */
export function readNewDraft(challengeSlug: string, readerId: string | null): LocalDraft | undefined {
  if (readerId !== null) bringBack(`new.${challengeSlug}`, readerId);
  const draft = drafts.read(`new.${challengeSlug}`);
  return draft && isDraftOf(draft, readerId) ? completed(draft) : undefined;
}

/** The unsaved changes to an idea, if they are this reader's. */
export function readChanges(ideaId: string, readerId: string): LocalDraft | undefined {
  bringBack(`idea.${ideaId}`, readerId);
  const draft = drafts.read(`idea.${ideaId}`);
  return draft?.ownerId === readerId ? completed(draft) : undefined;
}

/** The drafts that exist on this device only, newest first. */
export function listNewDrafts(readerId: string | null): LocalDraft[] {
  for (const key of drafts.keys())
    if (readerId !== null && key.startsWith('new.') && key.endsWith(`.${readerId}`))
      bringBack(key.slice(0, -readerId.length - 1), readerId);
  return drafts
    .keys()
    .flatMap((key) => (/^new\.[^.]+$/.test(key) ? (drafts.read(key) ?? []) : []))
    .filter((draft) => isDraftOf(draft, readerId))
    .map(completed)
    .toSorted((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt));
}
