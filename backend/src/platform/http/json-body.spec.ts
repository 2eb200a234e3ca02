import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { parseJsonBody } from './json-body.js';

const parse = (text: string) => parseJsonBody(Buffer.from(text));

describe('parseJsonBody', () => {
  it('reads whatever JSON.stringify writes, or refuses it with a reason', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 10, stringUnit: 'binary' }), (value) => {
        try {
          expect(parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }),
    );
  });

  it('throws nothing but expected failures, whatever comes in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          parseJsonBody(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });

  it('is not confused by brackets and quotes inside texts', () => {
    expect(parse(`{"a":"${'['.repeat(100)}\\"${'{'.repeat(100)}"}`)).toEqual({
      a: `${'['.repeat(100)}"${'{'.repeat(100)}`,
    });
  });

  it('stops at a depth of 20', () => {
    expect(parse(`${'['.repeat(20)}${']'.repeat(20)}`)).toBeDefined();
    expect(() => parse(`${'['.repeat(21)}${']'.repeat(21)}`)).toThrow(/nested too deeply/);
  });
});
