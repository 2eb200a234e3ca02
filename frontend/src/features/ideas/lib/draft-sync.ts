import type { ChallengeRefDto, CreateIdeaDto, IdeaDto, UpdateIdeaDto } from '@headframe/shared/ideas';
import { ApiError } from '../../../lib/api-error';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import type { LocalStore } from '../../../lib/local-store';
import { draftKey, type IdeaPlace, type LocalDraft } from './draft-store';
import { type IdeaValues, isEmpty, isSame, textOf, valuesOf } from './idea-values';

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
  save(id: string, revision: number, text: UpdateIdeaDto): Promise<IdeaDto>;
  read(id: string): Promise<IdeaDto>;
}

interface DraftSyncOptions {
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
  /** Called with each answer of the server. */
  readonly onSaved?: (idea: IdeaDto) => void;
}

const KEEP_AFTER = 400;
const SAVE_AFTER = 2000;
const RETRY_AFTER = [5000, 15_000, 30_000, 60_000];

/**
 * Keeps a text safe while it is written: on the device at once, on the server a little later. One request at a time, a
 * broken line is tried again, and nobody's text is ever overwritten unseen.
 */
export class DraftSync {
  private values: IdeaValues;
  private place: IdeaPlace | null;
  private savedValues: IdeaValues | null;
  private savedAt: string | null;
  private attempt: LocalDraft['attempt'];
  private ownerId: string | null;
  private current: SaveState;
  private readonly listeners = new Set<() => void>();
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private lastAnswer: IdeaDto | null = null;
  private failures = 0;
  private isStopped = false;

  constructor(private readonly options: DraftSyncOptions) {
    this.values = options.values;
    this.place = options.saved?.place ?? null;
    this.savedValues = options.saved?.values ?? null;
    this.savedAt = options.saved?.at ?? null;
    this.attempt = options.attempt ?? null;
    this.ownerId = options.ownerId;
    this.current = this.isDirty ? { kind: 'device' } : this.rest;
  }

  /** Begins to watch over the text; returns how to stop. */
  readonly start = (): (() => void) => {
    this.isStopped = false;
    if (this.isDirty || this.attempt !== null) this.schedule();
    return () => this.stop();
  };

  /** The page is left: what is not on the server yet is kept here and sent once more. */
  private stop(): void {
    this.keep();
    clearTimeout(this.saveTimer);
    if (this.isDirty && this.canSave && this.current.kind !== 'conflict') void this.push();
    this.isStopped = true;
  }

  /** The state when nothing is left to save. */
  private get rest(): SaveState {
    return this.savedAt === null ? { kind: 'empty' } : { kind: 'saved', at: this.savedAt };
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly state = (): SaveState => this.current;

  /** The idea on the server, once it is there. */
  get idea(): IdeaPlace | null {
    return this.place;
  }

  /** The idea as the server last answered it to this text. */
  get answer(): IdeaDto | null {
    return this.lastAnswer;
  }

  private get isDirty(): boolean {
    return this.savedValues === null ? !isEmpty(this.values) : !isSame(this.values, this.savedValues);
  }

  /** Takes what the form holds now. */
  change(values: IdeaValues): void {
    if (isSame(values, this.values)) return;
    this.values = values;
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => this.keep(), KEEP_AFTER);
    if (this.current.kind === 'conflict') return;
    this.schedule();
  }

  /** Somebody has signed in: from now on the server keeps the text as well. */
  signIn(ownerId: string): void {
    this.ownerId = ownerId;
    this.keep();
    this.schedule(0);
  }

  /** The line may be back. */
  retry(): void {
    if (this.current.kind === 'offline') this.schedule(0);
  }

  /** Saves what there is now. Rejects with the reason where that is not possible. */
  async flush(): Promise<IdeaPlace> {
    this.keep();
    clearTimeout(this.saveTimer);
    await this.push();
    if (this.current.kind === 'refused') throw this.current.error;
    if (this.current.kind === 'conflict') throw new ApiError({ code: 'revision_outdated', status: 412 });
    if (this.place === null || this.isDirty) throw ApiError.offline();
    return this.place;
  }

  /**
   * Ends a conflict by one of the two texts.
   *
   * @returns the values to go on with
   */
  resolve(choice: 'mine' | 'theirs'): IdeaValues {
    if (this.current.kind !== 'conflict') return this.values;
    const { theirs } = this.current;
    this.place = { id: theirs.id, revision: theirs.revision };
    this.savedValues = valuesOf(theirs);
    if (choice === 'theirs') {
      this.values = this.savedValues;
      this.savedAt = theirs.updatedAt;
      this.keep();
      this.show(this.rest);
    } else {
      this.show({ kind: 'device' });
      this.keep();
      this.schedule(0);
    }
    return this.values;
  }

  /** Writes to the device now: the page may be about to go. */
  keep(): void {
    clearTimeout(this.keepTimer);
    if (this.isStopped) return;
    const { store, challenge } = this.options;
    const key = draftKey({ idea: this.place, challenge });
    if (!this.isDirty && this.attempt === null) {
      store.remove(key);
      if (this.current.kind === 'device') this.show(this.rest);
      return;
    }
    const isKept = store.write(key, {
      values: this.values,
      changedAt: new Date().toISOString(),
      challenge,
      idea: this.place,
      ownerId: this.ownerId,
      attempt: this.attempt,
    });
    if (['empty', 'device', 'saved', 'unkept'].includes(this.current.kind)) {
      this.show({ kind: isKept ? 'device' : 'unkept' });
    }
  }

  /** The idea is published: the device needs nothing of it any more. */
  finish(): void {
    clearTimeout(this.keepTimer);
    clearTimeout(this.saveTimer);
    this.isStopped = true;
    this.options.store.remove(draftKey({ idea: this.place, challenge: this.options.challenge }));
  }

  private get canSave(): boolean {
    return this.options.isAutomatic && this.ownerId !== null;
  }

  private schedule(after = SAVE_AFTER): void {
    clearTimeout(this.saveTimer);
    if (this.canSave && !this.isStopped) this.saveTimer = setTimeout(() => void this.push(), after);
  }

  /** One request at a time: who comes second waits for the first and sends what is left. */
  private async push(): Promise<void> {
    while (this.running !== null) await this.running;
    if (!this.isDirty && this.attempt === null) return;
    this.running = this.pushOnce().finally(() => {
      this.running = null;
    });
    await this.running;
    // A creation is sent as it first was; what was written since follows.
    if (this.current.kind === 'saving') await this.push();
  }

  private async pushOnce(): Promise<void> {
    this.show({ kind: 'saving' });
    const sent = this.values;
    try {
      const idea = this.place === null ? await this.create() : await this.save(this.place, sent);
      this.settle(idea);
    } catch (error) {
      await this.fail(error);
    }
  }

  private async save({ id, revision }: IdeaPlace, sent: IdeaValues): Promise<IdeaDto> {
    const idea = await this.options.server.save(id, revision, textOf(sent));
    this.savedValues = sent;
    return idea;
  }

  private async create(): Promise<IdeaDto> {
    const { server, challenge } = this.options;
    this.attempt ??= { key: newIdempotencyKey(), text: textOf(this.values) };
    this.keep();
    const { key, text } = this.attempt;
    const idea = await server.create({ ...text, challenge: challenge.slug }, key);
    this.options.store.remove(draftKey({ idea: null, challenge }));
    this.attempt = null;
    this.savedValues = { ...text, links: text.links.join('\n') };
    return idea;
  }

  private settle(idea: IdeaDto): void {
    this.failures = 0;
    this.place = { id: idea.id, revision: idea.revision };
    this.savedAt = new Date().toISOString();
    this.lastAnswer = idea;
    this.options.onSaved?.(idea);
    if (!this.isDirty) this.show(this.rest);
    this.keep();
  }

  private async fail(error: unknown): Promise<void> {
    const code = error instanceof ApiError ? error.code : '';
    if (code === 'idempotency_key_reused') this.attempt = null;
    if (code === 'revision_outdated' && this.place !== null) return this.compare(this.place.id);
    const isPassing = error instanceof ApiError && error.isPassing;
    if (isPassing || code.startsWith('idempotency_key')) {
      const after = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)];
      this.failures += 1;
      this.show({ kind: 'offline' });
      this.keep();
      this.schedule(after);
      return;
    }
    this.show({ kind: 'refused', error });
    this.keep();
  }

  /** Somebody saved since. Where the words are the same, or still those from before, there is nothing to choose. */
  private async compare(id: string): Promise<void> {
    try {
      const theirs = await this.options.server.read(id);
      const theirValues = valuesOf(theirs);
      const isMine = isSame(theirValues, this.values);
      if (isMine || (this.savedValues !== null && isSame(theirValues, this.savedValues))) {
        this.savedValues = theirValues;
        this.settle(theirs);
      } else {
        this.show({ kind: 'conflict', theirs });
      }
    } catch (error) {
      this.show(error instanceof ApiError && error.isPassing ? { kind: 'offline' } : { kind: 'refused', error });
      this.schedule(RETRY_AFTER[0]);
    }
  }

  private show(state: SaveState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
