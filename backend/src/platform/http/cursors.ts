import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PAGE_SIZE, type Page } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { DomainError } from '../errors/domain-error.js';

/** The sort values of a list's last row, in order. */
export type CursorKey = readonly (string | number)[];

/**
 * Makes and reads cursors. A cursor is signed together with the list it belongs to (filter, sort and all), so that one
 * list's cursor is refused by another and nobody can make up a place of their own.
 */
@Injectable()
export class Cursors {
  private readonly key: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = config.secret;
  }

  /** The cursor behind a row of `list`. */
  encode(list: string, key: CursorKey): string {
    const place = Buffer.from(JSON.stringify(key)).toString('base64url');
    return `${place}.${this.sign(list, place)}`;
  }

  /** The sort values in a cursor of `list`. @throws DomainError 400 `cursor_invalid` */
  decode(list: string, cursor: string): CursorKey {
    const [place = '', signature = ''] = cursor.split('.');
    const expected = this.sign(list, place);
    const isGenuine =
      signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
    if (!isGenuine) {
      throw new DomainError({
        status: 400,
        code: 'cursor_invalid',
        detail: 'This cursor does not belong to this list. Begin again without it.',
      });
    }
    return JSON.parse(Buffer.from(place, 'base64url').toString()) as CursorKey;
  }

  /** A page from up to `PAGE_SIZE + 1` rows: the one too many tells that there is a next page. */
  page<Row, Item>(
    list: string,
    rows: readonly Row[],
    keyOf: (row: Row) => CursorKey,
    present: (row: Row) => Item,
    size = PAGE_SIZE,
  ): Page<Item> {
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const next = rows.length > size && last !== undefined ? this.encode(list, keyOf(last)) : null;
    return { items: shown.map(present), next };
  }

  private sign(list: string, place: string): string {
    return createHmac('sha256', this.key).update(`cursor\n${list}\n${place}`).digest('base64url').slice(0, 22);
  }
}
