import { Injectable } from '@nestjs/common';
import { CO_EDITING_LIMITS } from '@headframe/shared/co-editing';
import { countCodePoints } from '@headframe/shared/common';
import { IDEA_LIMITS, type IdeaSection } from '@headframe/shared/ideas';
import { parseRichText, serialiseRichText } from '@headframe/shared/rich-text';
import { v7 as uuid } from 'uuid';
import * as Y from 'yjs';
import { Database } from '../../database/database.js';
import { LiveChannel } from '../../platform/live/live-channel.js';
import { coEditingRefused, coEditingTooLong } from './co-editing.errors.js';
import { CoEditingRepository, type DocumentRow } from './co-editing.repository.js';
import { changeFromOutside } from './merge-blocks.js';
import { blocksOf, documentOf, ForeignContent, FRAGMENT, insertBlocks, textOf } from './shared-text.js';

/** Where hints about shared texts go. */
export const TEXT_TOPIC = 'co-editing.text';

/** Updates that wait to be merged into the document. */
const MERGE_AFTER = 60;
const MOST_KNOWN = 100;

interface KnownText {
  readonly doc: Y.Doc;
  /** The last update that it holds. */
  through: number;
}

/** A shared text under lock. */
export interface OpenText extends KnownText {
  readonly row: DocumentRow;
  readonly section: IdeaSection;
}

/**
 * The shared texts: what is in the tables is the truth, what is known here spares reading it anew. Whoever changes a text
 * holds its row until the change is stored, in whichever process.
 */
@Injectable()
export class SharedTexts {
  private readonly known = new Map<string, KnownText>();

  constructor(
    private readonly texts: CoEditingRepository,
    private readonly database: Database,
    private readonly live: LiveChannel,
  ) {}

  /** Does something with the shared text of a section, which has taken in what the idea says by then. */
  async with<T>(ideaId: string, section: IdeaSection, work: (text: OpenText) => Promise<T>): Promise<T> {
    let id = '';
    try {
      return await this.database.transaction(async () => {
        const row = (await this.texts.lock(ideaId, section)) ?? (await this.begin(ideaId, section));
        ({ id } = row);
        const text = await this.open(row, section);
        await this.takeIn(text, await this.texts.sectionText(ideaId, section));
        return work(text);
      });
    } catch (error) {
      // What is known here may hold what was not stored.
      this.known.delete(id);
      throw error;
    }
  }

  /** Applies what somebody sent. @returns the number under which it is stored */
  async add(text: OpenText, update: Uint8Array): Promise<number> {
    const change = changeOf(text.doc, () => {
      try {
        Y.applyUpdate(text.doc, update);
      } catch {
        throw coEditingRefused();
      }
    });
    const { pendingStructs, pendingDs } = text.doc.store;
    if (pendingStructs !== null || pendingDs !== null) throw coEditingRefused();
    if ([...text.doc.share.keys()].some((name) => name !== FRAGMENT)) throw coEditingRefused();
    return change === null ? text.through : this.store(text, change);
  }

  /** Everything that is known of a text, as one update. */
  state({ doc }: OpenText): Uint8Array {
    return Y.encodeStateAsUpdate(doc);
  }

  private async begin(ideaId: string, section: IdeaSection): Promise<DocumentRow> {
    const base = await this.texts.sectionText(ideaId, section);
    const doc = documentOf(base);
    await this.texts.begin(uuid(), ideaId, section, { content: Y.encodeStateAsUpdate(doc), says: textOf(doc), base });
    const row = await this.texts.lock(ideaId, section);
    if (!row) throw new Error('A shared text was begun and is not there.');
    return row;
  }

  private async open(row: DocumentRow, section: IdeaSection): Promise<OpenText> {
    const known = this.known.get(row.id);
    const text: KnownText = known && known.through >= row.through ? known : { doc: new Y.Doc(), through: row.through };
    if (text !== known) Y.applyUpdate(text.doc, row.content);
    for (const { id, content } of await this.texts.updates(row.id, text.through)) {
      Y.applyUpdate(text.doc, content);
      text.through = id;
    }
    this.known.delete(row.id);
    this.known.set(row.id, text);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    return Object.assign(text, { row, section });
  }

  /** The idea may have been saved by somebody who did not write along: the shared text takes that in. */
  private async takeIn(text: OpenText, outside: string): Promise<void> {
    const { row, doc } = text;
    if (outside === row.base) return;
    const change = changeFromOutside(parseRichText(row.base), parseRichText(outside), blocksOf(doc));
    await this.texts.rebase(row.id, outside);
    if (change === null || serialiseRichText(parseRichText(outside)) === row.text) return;
    const made = changeOf(doc, () => {
      doc.transact(() => {
        doc.getXmlFragment(FRAGMENT).delete(change.at, change.remove);
        insertBlocks(doc, change.at, change.insert);
      });
    });
    if (made !== null) await this.store(text, made);
  }

  private async store(text: OpenText, update: Uint8Array): Promise<number> {
    const says = this.checked(text);
    const { id, waiting } = await this.texts.append(text.row.id, update, says);
    text.through = id;
    if (waiting >= MERGE_AFTER) {
      const merged = Y.encodeStateAsUpdate(text.doc);
      if (merged.length > CO_EDITING_LIMITS.documentBytes) throw coEditingTooLong();
      await this.texts.compact(text.row.id, merged, id);
    }
    await this.live.publish({ topic: TEXT_TOPIC, document: text.row.id });
    return id;
  }

  private checked({ doc, section }: OpenText): string {
    try {
      const says = textOf(doc);
      if (countCodePoints(says) <= IDEA_LIMITS[section].max * CO_EDITING_LIMITS.textFactor) return says;
    } catch (error) {
      if (error instanceof ForeignContent) throw coEditingRefused();
      throw error;
    }
    throw coEditingTooLong();
  }
}

/** What some work changes in a document, as one update. */
function changeOf(doc: Y.Doc, work: () => void): Uint8Array | null {
  const made: Uint8Array[] = [];
  const take = (update: Uint8Array) => made.push(update);
  doc.on('update', take);
  try {
    work();
  } finally {
    doc.off('update', take);
  }
  return made.length === 0 ? null : Y.mergeUpdates(made);
}
