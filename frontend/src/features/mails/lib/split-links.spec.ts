import { describe, expect, it } from '@jest/globals';
import { splitLinks } from './split-links';

const HERE = 'https://ideas.example.org';
const linksIn = (text: string) => splitLinks(text, HERE).flatMap((piece) => ('path' in piece ? [piece.path] : []));

describe('splitLinks', () => {
  it.each([
    [`Sign in:\n${HERE}/sign-in/link#a-b_c\n\nOr not.`, ['/sign-in/link#a-b_c']],
    [`You find them at ${HERE}. Bye`, ['/']],
    [`(${HERE}/a?b=c#d), ${HERE}/e`, ['/a?b=c#d', '/e']],
    ['https://evil.example/win', []],
    [`${HERE}.evil.example/win`, []],
    [`https://ideas.example.org@evil.example/`, []],
    [`${HERE}:8443/win`, []],
    ['http://ideas.example.org/win', []],
    ['javascript:alert(1) data:text/html,x //evil.example', []],
    ['', []],
  ])('finds in %j only what leads here', (text, paths) => {
    expect(linksIn(text)).toEqual(paths);
  });

  it('loses no word', () => {
    const text = `One ${HERE}/a two https://evil.example/b three ${HERE}/c.\nfour`;
    expect(
      splitLinks(text, HERE)
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
  });
});
