import type { CoEditingPresenceDto } from '@headframe/shared/co-editing';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';

/** Somebody else in the same section. */
export interface Person {
  readonly seat: string;
  readonly nickname: string;
  readonly colour: number;
}

/** What the editor draws of somebody else. */
export interface CursorOwner {
  readonly name: string;
  readonly colour: number;
}

/** Who else is here and where: what the server tells of them, in the shape in which the editor's cursors want it. */
export class LinePresence {
  readonly awareness: Awareness;
  private readonly seats = new Map<string, { readonly client: number; readonly person: Person }>();

  constructor(private readonly doc: Y.Doc) {
    this.awareness = new Awareness(doc);
  }

  get people(): readonly Person[] {
    return [...this.seats.values()].map(({ person }) => person);
  }

  /** Where one's own cursor is, as it travels. */
  get ownCursor(): string | null {
    const cursor: unknown = this.awareness.getLocalState()?.['cursor'];
    return cursor ? JSON.stringify(cursor) : null;
  }

  /** Calls when one's own cursor has moved. Returns how to stop. */
  watchOwn(moved: () => void): () => void {
    const listener = ({ updated }: { updated: number[] }, origin: unknown) => {
      if (origin === 'local' && updated.includes(this.doc.clientID)) moved();
    };
    this.awareness.on('change', listener);
    return () => this.awareness.off('change', listener);
  }

  take({ seat, client, nickname, colour, cursor, isHere }: CoEditingPresenceDto): void {
    const before = this.seats.get(seat);
    if (before && (!isHere || before.client !== client)) this.forget(seat, before.client);
    if (!isHere || client === this.doc.clientID) return;
    const isNew = !this.awareness.states.has(client);
    this.seats.set(seat, { client, person: { seat, nickname, colour } });
    const owner: CursorOwner = { name: nickname, colour };
    this.awareness.states.set(client, { user: owner, cursor: this.readCursor(cursor) });
    // Who is here is the server's to say: nobody vanishes for having been silent.
    this.awareness.meta.set(client, { clock: 0, lastUpdated: Number.MAX_SAFE_INTEGER });
    this.tell(isNew ? { added: [client] } : { updated: [client] });
  }

  /** The line is gone: nothing is known of the others. */
  forgetAll(): void {
    for (const [seat, { client }] of this.seats) this.forget(seat, client);
  }

  private forget(seat: string, client: number): void {
    this.seats.delete(seat);
    this.awareness.states.delete(client);
    this.awareness.meta.delete(client);
    this.tell({ removed: [client] });
  }

  private tell(change: { added?: number[]; updated?: number[]; removed?: number[] }): void {
    this.awareness.emit('change', [{ added: [], updated: [], removed: [], ...change }, 'server']);
  }

  /** Others may send anything: what is no position is no cursor. */
  private readCursor(json: string | null): object | null {
    if (json === null) return null;
    try {
      const cursor = JSON.parse(json) as { anchor: unknown; head: unknown };
      for (const end of [cursor.anchor, cursor.head])
        Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(end), this.doc);
      return { anchor: cursor.anchor, head: cursor.head };
    } catch {
      return null;
    }
  }
}
