import { TextDecoder } from 'node:util';
import sjson from 'secure-json-parse';
import { DomainError } from '../errors/domain-error.js';

export const BODY_LIMIT = 256 * 1024;
const MAX_DEPTH = 20;
const MAX_ITEMS = 2000;

const decoder = new TextDecoder('utf-8', { fatal: true });
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * A JSON body, or the reason why it is refused. It is scanned before it is parsed: nesting deeper than 20, more than
 * 2,000 members, bytes that are no UTF-8, NUL characters and lone surrogates never get as far as an object
 *. Keys that would reach a prototype are refused by secure-json-parse.
 * @throws DomainError 400 `broken_json` or `body_too_deep`, 422 for characters that cannot be stored.
 */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) throw brokenJson('The body is empty.');
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    throw brokenJson('The body is not UTF-8.');
  }
  refuseTooDeep(text);
  let value: unknown;
  try {
    value = sjson.parse(text, undefined, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw brokenJson('The body is not valid JSON.');
  }
  refuseUnstorable(text, value);
  return value;
}

function brokenJson(detail: string): DomainError {
  return new DomainError({ status: 400, code: 'broken_json', detail });
}

function refuseTooDeep(text: string): void {
  let depth = 0;
  let items = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isInString) {
      if (character === 0x5c) index += 1;
      else if (character === 0x22) isInString = false;
    } else if (character === 0x22) isInString = true;
    else if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) depth -= 1;
    else if (character === 0x2c) items += 1;
    if (depth > MAX_DEPTH || items > MAX_ITEMS) {
      throw new DomainError({
        status: 400,
        code: 'body_too_deep',
        detail: 'The body is nested too deeply or has too many members.',
      });
    }
  }
}

/** Escapes are the only way for these characters to get into a string of a UTF-8 body. */
function refuseUnstorable(text: string, value: unknown): void {
  if (!text.includes('\\u')) return;
  for (const path of unstorablePaths(value, [])) {
    throw new DomainError({
      status: 422,
      code: 'validation_failed',
      detail: 'A text holds a character that cannot be stored.',
      errors: [{ path, code: 'text_characters' }],
    });
  }
}

function* unstorablePaths(value: unknown, path: string[]): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || LONE_SURROGATE.test(value)) yield path.join('.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key.includes('\u0000') || LONE_SURROGATE.test(key)) yield path.join('.');
      yield* unstorablePaths(member, [...path, key]);
    }
  }
}
