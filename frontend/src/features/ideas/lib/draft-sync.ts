import type { IdeaDto } from '@headframe/shared/ideas';
import { ApiError } from '../../../lib/api-error';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { Observable } from '../../../lib/observable';
import { draftKey, type IdeaPlace, isDraftOf, type LocalDraft, makeRoom } from './draft-store';
import { type IdeaValues, isEmpty, isSame, textOf, valuesOf, valuesOfText } from './idea-values';
import { mergeValues } from './merge-values';
import type { DraftSyncOptions, SaveState } from './save-state';

const KEEP_AFTER = 400;
const SAVE_AFTER = 2000;
/** What others wrote before they saved is here after so long, where there is a line to them. */
const CATCH_UP_MS = 1000;
const RETRY_AFTER = [5000, 15_000, 30_000, 60_000];

/**
 * Keeps a text safe while it is written: on the device at once, on the server a little later. One request at a time, a
 * broken line is tried again, and nobody's text is ever overwritten unseen.
 */
export class DraftSync extends Observable<SaveState> {
  private values: IdeaValues;
  private place: IdeaPlace | null;
  private savedValues: IdeaValues | null;
  private savedAt: string | null;
  private attempt: LocalDraft['attempt'];
  private ownerId: string | null;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  /** The idea as the server last answered it to this text. */
  answer: IdeaDto | null = null;
  private isMinor = false;
  private failures = 0;
  private isStopped = false;
  private merged: (values: IdeaValues) => void = () => undefined;

  constructor(private readonly options: DraftSyncOptions) {
    super({ kind: 'empty' });
    this.values = options.values;
    this.place = options.saved?.place ?? null;
    this.savedValues = options.saved?.values ?? null;
    this.savedAt = options.saved?.at ?? null;
    this.attempt = options.attempt ?? null;
    this.ownerId = options.ownerId;
    this.show(this.isDirty ? { kind: 'device' } : this.rest);
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
    if (this.isDirty && this.canSave && this.state().kind !== 'conflict') void this.push();
    this.isStopped = true;
  }

  /** The state when nothing is left to save. */
  private get rest(): SaveState {
    return this.savedAt === null ? { kind: 'empty' } : { kind: 'saved', at: this.savedAt };
  }

  /** The idea on the server, once it is there. */
  get idea(): IdeaPlace | null {
    return this.place;
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
    if (this.state().kind === 'conflict') return;
    this.schedule();
  }

  /** Somebody has signed in: from now on the server keeps the text as well. */
  signIn(ownerId: string): void {
    this.ownerId = ownerId;
    this.keep();
    this.schedule(0);
  }

  /** Calls when others' changes have come into the text: the form has to show them. */
  whenMerged(merged: (values: IdeaValues) => void): void {
    this.merged = merged;
  }

  /** What the author says of the change to a published text. */
  call(isMinor: boolean): void {
    this.isMinor = isMinor;
  }

  /** The line may be back. */
  retry(): void {
    if (this.state().kind === 'offline') this.schedule(0);
  }

  /** Saves what there is now. Rejects with the reason where that is not possible. */
  async flush(): Promise<IdeaPlace> {
    this.keep();
    clearTimeout(this.saveTimer);
    await this.push();
    const state = this.state();
    if (state.kind === 'refused') throw state.error;
    if (state.kind === 'conflict') throw new ApiError({ code: 'revision_outdated', status: 412 });
    if (this.place === null || this.isDirty) throw ApiError.offline();
    return this.place;
  }

  /**
   * Ends a conflict by one of the two texts.
   *
   * @returns the values to go on with
   */
  resolve(choice: 'mine' | 'theirs'): IdeaValues {
    const state = this.state();
    if (state.kind !== 'conflict') return this.values;
    const { theirs } = state;
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
      const kept = store.read(key);
      // Somebody else's stays: a sheet that was only opened says nothing about it. Theirs may have run out of its session.
      if (kept && isDraftOf(kept, this.ownerId)) store.remove(key);
      if (this.state().kind === 'device') this.show(this.rest);
      return;
    }
    makeRoom(store, key, this.ownerId);
    const isKept = store.write(key, {
      values: this.values,
      changedAt: new Date().toISOString(),
      challenge,
      idea: this.place,
      ownerId: this.ownerId,
      attempt: this.attempt,
    });
    if (['empty', 'device', 'saved', 'unkept'].includes(this.state().kind)) {
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
    if (!this.isDirty && this.attempt === null) {
      // What was refused has been taken back.
      if (this.state().kind === 'refused') this.show(this.rest);
      return;
    }
    this.running = this.pushOnce().finally(() => {
      this.running = null;
    });
    await this.running;
    // A creation is sent as it first was; what was written since follows.
    if (this.state().kind === 'saving') await this.push();
  }

  private async pushOnce(): Promise<void> {
    this.show({ kind: 'saving' });
    await this.options.together?.settle();
    const sent = this.values;
    try {
      const idea = this.place === null ? await this.create() : await this.save(this.place, sent);
      this.settle(idea);
    } catch (error) {
      await this.fail(error);
    }
  }

  private async save({ id, revision }: IdeaPlace, sent: IdeaValues): Promise<IdeaDto> {
    const text = { ...textOf(sent), ...(this.isMinor ? { isMinor: true } : {}) };
    const idea = await this.options.server.save(id, revision, text, this.options.together?.sections() ?? []);
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
    this.savedValues = valuesOfText(text);
    return idea;
  }

  private settle(idea: IdeaDto): void {
    this.failures = 0;
    this.place = { id: idea.id, revision: idea.revision };
    this.savedAt = new Date().toISOString();
    this.answer = idea;
    this.options.onSaved?.(idea);
    if (!this.isDirty) this.show(this.rest);
    this.keep();
  }

  private async fail(error: unknown): Promise<void> {
    const code = error instanceof ApiError ? error.code : '';
    if (code === 'revision_outdated' && this.place !== null) return this.compare(this.place.id);
    const mayPass = isPassing(error) || code.startsWith('idempotency_key');
    // A creation that was refused has not happened: the next one says what there is to say then.
    if (!mayPass || code === 'idempotency_key_reused') this.attempt = null;
    this.show(mayPass ? { kind: 'offline' } : { kind: 'refused', error });
    this.keep();
    if (mayPass) this.schedule(RETRY_AFTER[Math.min(this.failures++, RETRY_AFTER.length - 1)]);
  }

  /** Somebody saved since. Only where both changed the same thing is there something to choose. */
  private async compare(id: string): Promise<void> {
    const { server, together } = this.options;
    try {
      const theirs = await server.read(id);
      if (together && together.sections().length > 0)
        await new Promise((resolve) => void setTimeout(resolve, CATCH_UP_MS));
      const theirValues = valuesOf(theirs);
      const isLive = (field: string) => together?.isLive(field) ?? false;
      const merged = mergeValues({ base: this.savedValues, mine: this.values, theirs: theirValues, isLive });
      if (merged === null) {
        this.show({ kind: 'conflict', theirs });
        return;
      }
      this.savedValues = theirValues;
      if (!isSame(merged, this.values)) {
        this.values = merged;
        this.merged(merged);
      }
      this.settle(theirs);
    } catch (error) {
      this.show(isPassing(error) ? { kind: 'offline' } : { kind: 'refused', error });
      this.schedule(RETRY_AFTER[0]);
    }
  }
}

const isPassing = (error: unknown) => error instanceof ApiError && error.isPassing;
