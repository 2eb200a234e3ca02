import type { CoEditingPresenceDto, CoEditingSeatDto, CoEditingUpdateDto } from '@headframe/shared/co-editing';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaSection } from '@headframe/shared/ideas';
import * as Y from 'yjs';
import { api } from '../../../lib/api-client';
import { ApiError } from '../../../lib/api-error';
import { Observable } from '../../../lib/observable';
import { bytesOf, lettersOf } from './bytes';
import { openEventLine } from './event-line';
import { keptUpdates } from './kept-updates';
import { LinePresence, type Person } from './line-presence';

const SEND_AFTER = 250;
const MOVE_AFTER = 150;
const RETRY_AFTER = [1000, 3000, 8000, 15_000];
/** An echo that takes longer is not waited for. */
const ECHO_MS = 2000;

/** Changes with this origin came from the server. */
const FROM_SERVER = 'server';

export interface LineState {
  /** `away`: no line at present, and it is tried again. `over`: the section is written as by one person alone. */
  readonly kind: 'joining' | 'live' | 'away' | 'over';
  readonly people: readonly Person[];
  /** Why the line is over, or why what was written last is not stored yet. */
  readonly error: unknown;
}

export interface LinePlace {
  readonly ideaId: string;
  readonly section: IdeaSection;
  readonly ownerId: string;
}

/**
 * One section as several people write it: the shared text, the line to the server, and who else is here. Without a line one
 * goes on writing; what was written meanwhile, here and there, is put together once the line is back.
 */
export class SectionLine extends Observable<LineState> {
  readonly doc = new Y.Doc();
  readonly presence = new LinePresence(this.doc);
  private readonly kept;
  private document: string | null = null;
  private seat: string | null = null;
  private unsent: Uint8Array[] = [];
  private sending: Promise<void> | null = null;
  /** The last update that arrived, and the last that the server has acknowledged to us. */
  private after = 0;
  private acknowledged = 0;
  private failures = 0;
  private close: () => void = () => undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private moveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: LinePlace) {
    super({ kind: 'joining', people: [], error: null });
    this.kept = keptUpdates(place.ideaId, place.section, place.ownerId);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_SERVER) return;
      this.unsent.push(update);
      this.schedule();
    });
  }

  /** Whether the shared text knows, or will know, what was written here. */
  get isJoined(): boolean {
    return this.document !== null && this.state().error === null;
  }

  /** Takes a place at the section. Returns how to leave it. */
  readonly start = (): (() => void) => {
    const back = () => this.retry(0);
    const keep = () => this.keep();
    const stopMoves = this.presence.watchOwn(() => this.move());
    window.addEventListener('online', back);
    window.addEventListener('pagehide', keep);
    void this.join();
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', keep);
      stopMoves();
      this.keep();
      void this.flush();
      this.end(null);
      this.presence.awareness.destroy();
    };
  };

  /** Sends what is not stored yet and waits, for a moment, until what the others wrote before that is here as well. */
  async settle(): Promise<void> {
    await this.flush();
    const begun = performance.now();
    while (this.state().kind === 'live' && this.after < this.acknowledged && performance.now() - begun < ECHO_MS)
      await new Promise((resolve) => void setTimeout(resolve, 50));
  }

  private async join(): Promise<void> {
    if (this.state().kind === 'over') return;
    this.close();
    try {
      const { ideaId, section } = this.place;
      const seat = await api.post<CoEditingSeatDto>(apiPaths.coEditingSeats(ideaId, section));
      if (this.state().kind === 'over') return;
      if (this.document !== null && this.document !== seat.document) return this.end(null);
      this.sit(seat);
    } catch (error) {
      if (isPassing(error)) this.lose();
      else this.end(error);
    }
  }

  private sit(seat: CoEditingSeatDto): void {
    const state = bytesOf(seat.state);
    Y.applyUpdate(this.doc, state, FROM_SERVER);
    const kept = this.document === null ? this.kept.read(seat.document) : undefined;
    if (kept !== undefined) Y.applyUpdate(this.doc, bytesOf(kept), 'kept');
    this.document = seat.document;
    this.seat = seat.id;
    this.after = seat.after;
    const missing = Y.diffUpdate(Y.encodeStateAsUpdate(this.doc), Y.encodeStateVectorFromUpdate(state));
    this.unsent = this.unsent.length > 0 ? [missing] : [];
    this.listen(seat.id);
  }

  private listen(seat: string): void {
    const { ideaId, section } = this.place;
    const path = `${apiPaths.coEditingStream(ideaId, section)}?seat=${seat}&after=${this.after}`;
    this.close = openEventLine(path, {
      onOpen: () => {
        this.failures = 0;
        this.tell({ kind: 'live' });
        this.schedule(0);
        this.move();
      },
      onBreak: (isOver) => {
        this.tell({ kind: 'away' });
        if (isOver) this.retry();
      },
      on: {
        update: (data, id) => {
          Y.applyUpdate(this.doc, bytesOf(data), FROM_SERVER);
          this.after = Number(id);
        },
        presence: (data) => {
          this.presence.take(JSON.parse(data) as CoEditingPresenceDto);
          this.tell({});
        },
        closed: (data) => {
          const { code } = JSON.parse(data) as { code: string };
          this.end(new ApiError({ code, status: 403 }));
        },
      },
    });
  }

  /** No line: who is here is not known any more, and one tries again. */
  private lose(): void {
    this.close();
    this.presence.forgetAll();
    this.tell({ kind: this.document === null ? 'joining' : 'away' });
    this.retry();
  }

  private retry(after = RETRY_AFTER[Math.min(this.failures++, RETRY_AFTER.length - 1)]): void {
    clearTimeout(this.retryTimer);
    if (this.state().kind === 'live' || this.state().kind === 'over') return;
    this.retryTimer = setTimeout(() => void this.join(), after);
  }

  private end(error: unknown): void {
    this.close();
    clearTimeout(this.retryTimer);
    clearTimeout(this.sendTimer);
    clearTimeout(this.moveTimer);
    this.presence.forgetAll();
    this.tell({ kind: 'over', error });
  }

  private tell(change: Partial<LineState>): void {
    this.show({ ...this.state(), people: this.presence.people, ...change });
  }

  /** Writes to the device what is not stored yet. */
  private keep(): void {
    if (this.document === null) return;
    if (this.unsent.length === 0) this.kept.remove();
    else this.kept.write(this.document, lettersOf(Y.mergeUpdates(this.unsent)));
  }

  private schedule(after = SEND_AFTER): void {
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(() => void this.flush(), after);
  }

  /** One request at a time: who comes second waits for the first and sends what is left. */
  private async flush(): Promise<void> {
    this.keep();
    while (this.sending !== null) await this.sending;
    if (this.unsent.length === 0 || this.seat === null || this.state().kind === 'over') return;
    this.sending = this.send(Y.mergeUpdates(this.unsent)).finally(() => {
      this.sending = null;
    });
    await this.sending;
  }

  private async send(update: Uint8Array): Promise<void> {
    const { ideaId, section } = this.place;
    this.unsent = [];
    try {
      const path = apiPaths.coEditingUpdates(ideaId, section);
      const { id } = await api.post<CoEditingUpdateDto>(path, { update: lettersOf(update) });
      this.acknowledged = id;
      if (this.state().error !== null) this.tell({ error: null });
    } catch (error) {
      this.unsent.unshift(update);
      if (isPassing(error)) this.schedule(RETRY_AFTER[1]);
      // Whoever shortens it goes on.
      else if (error instanceof ApiError && error.code === 'co_editing_too_long') this.tell({ error });
      else this.end(error);
    }
    this.keep();
  }

  private move(): void {
    clearTimeout(this.moveTimer);
    this.moveTimer = setTimeout(() => {
      const { ideaId, section } = this.place;
      if (this.seat === null || this.state().kind !== 'live') return;
      const where = { seat: this.seat, client: this.doc.clientID, cursor: this.presence.ownCursor };
      // The next move tells as well.
      api.post(apiPaths.coEditingPresence(ideaId, section), where).catch(() => undefined);
    }, MOVE_AFTER);
  }
}

const isPassing = (error: unknown) => !(error instanceof ApiError) || error.isPassing || error.status === 429;
