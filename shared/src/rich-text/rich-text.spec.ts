import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLinkTarget } from './link-target.js';
import { parseRichText } from './parse-rich-text.js';
import { plainTextOf } from './plain-text.js';
import type { RichBlock, RichRun, RichText } from './rich-text.js';
import { serialiseRichText } from './serialise-rich-text.js';

const run = (text: string, more: Partial<RichRun> = {}): RichRun => ({
  text,
  strong: false,
  emphasis: false,
  link: null,
  ...more,
});
const paragraph = (...runs: RichRun[]): RichBlock => ({ kind: 'paragraph', runs });
const only = (text: string): RichText => [paragraph(run(text))];
const again = (text: string) => serialiseRichText(parseRichText(text));

/** Every letter with its block and its marks; white space may come and go, and an accent join its letter. */
const lettersOf = (text: RichText) =>
  text.flatMap((block, index) =>
    (block.kind === 'list' ? block.items : [block.runs]).flatMap((runs, item) =>
      runs.flatMap(({ text: said, link, ...marks }) =>
        Array.from(said.normalize('NFD').replace(/[\s\p{M}]/gu, ''), (letter) => ({
          said: [index, block.kind, item, letter, link],
          marks,
        })),
      ),
    ),
  );

/** Whether `written` says what `text` does, with every mark that a letter has: it may have more, where whole words are marked. */
function expectSame(written: RichText, text: RichText): void {
  const [after, before] = [lettersOf(written), lettersOf(text)];
  expect(after.map(({ said }) => said)).toEqual(before.map(({ said }) => said));
  before.forEach(({ marks: { strong, emphasis } }, at) => {
    if (strong) expect(after[at]?.marks.strong).toBe(true);
    if (emphasis) expect(after[at]?.marks.emphasis).toBe(true);
  });
}

/** Texts made of what means something, so that chance meets every rule. */
const CONSTRUCTS =
  '**|*|_|__|***|[|]|](https://a.example)|](mailto:a@b.example)|](javascript:a)|(|)|\\|## |### |# |- |* |1. |2. |  | |a|ж|γ|🙂|.';
const constructs = fc
  .array(fc.constantFrom('\n', '\n\n', ...CONSTRUCTS.split('|')), { maxLength: 40 })
  .map((parts) => parts.join(''));
/** Few kinds of parts, so that signs often touch. */
const crowded = fc
  .array(fc.constantFrom('**', '_', '*', 'a', ' ', ')', '[b](https://a.example)', '\\', '\u0301'), { maxLength: 12 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  constructs,
  crowded,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme' }),
);

const anyRun: fc.Arbitrary<RichRun> = fc.record({
  text: fc.oneof(constructs, fc.string({ minLength: 1, maxLength: 8 })),
  strong: fc.boolean(),
  emphasis: fc.boolean(),
  link: fc.constantFrom(null, null, 'https://a.example/(x)?q=1', 'mailto:a@b.example'),
});
const anyRuns = fc.array(anyRun, { maxLength: 5 });
const anyTree: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs: anyRuns }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), runs: anyRuns }),
    fc.record({
      kind: fc.constant('list' as const),
      isOrdered: fc.boolean(),
      items: fc.array(anyRuns, { maxLength: 4 }),
    }),
  ),
  { maxLength: 6 },
);

describe('limited Markdown', () => {
  it('has headings, lists, emphasis and links', () => {
    const source = [
      '## Now',
      'One **strong** and _soft_ word,',
      'a [link](https://bus.example/map?x=1).',
      '### More',
      '- first',
      '- second',
      '  and its second line',
      '',
      '1. one',
      '2. two **and _both_**',
    ].join('\n');
    expect(parseRichText(source)).toEqual([
      { kind: 'heading', level: 1, runs: [run('Now')] },
      paragraph(
        run('One '),
        run('strong', { strong: true }),
        run(' and '),
        run('soft', { emphasis: true }),
        run(' word,\na '),
        run('link', { link: 'https://bus.example/map?x=1' }),
        run('.'),
      ),
      { kind: 'heading', level: 2, runs: [run('More')] },
      { kind: 'list', isOrdered: false, items: [[run('first')], [run('second\nand its second line')]] },
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [run('one')],
          [run('two '), run('and ', { strong: true }), run('both', { strong: true, emphasis: true })],
        ],
      },
    ]);
  });

  it.each([
    'Am Abend fährt kein Bus.\nAm Wochenende auch nicht.',
    'Schüler*innen und Lehrer*innen',
    'a_name_with_lines and 5 * 3 * 2 = 30',
    '*) as of 2026',
    '________',
    '**** four',
    '1989. The mine closed.',
    '2. comes without a first',
    '#hashtag and # one',
    'C:\\mine\\shaft and a \\',
    '-5 degrees, – a dash, -- two',
    '[not a link] (really)',
    '[a](javascript:alert(1)) [b](http://a.example) [c](data:text/html,x) [d](//a.example) [e](mailto:a@b.c?bcc=d@e.f)',
    '<b onclick="x">bold</b> &amp; <script>',
    '![picture](x) `code`',
    'open ** and _ and [ and ](',
  ])('leaves a plain text as it was: %j', (text) => {
    expect(parseRichText(text)).toEqual(only(text));
  });

  it('reads what a backslash takes the meaning from', () => {
    expect(parseRichText('\\*a\\* \\[b](https://a.example) \\- \\x \\\\_c\\_')).toEqual(
      only('*a* [b](https://a.example) - \\x \\_c_'),
    );
    expect(parseRichText('\\- no list')).toEqual(only('- no list'));
    expect(parseRichText('1\\. no list')).toEqual(only('1. no list'));
    expect(parseRichText('\\## no heading')).toEqual(only('## no heading'));
  });

  it('knows a link whose address holds brackets, and writes them so that they end nothing', () => {
    const link = 'https://a.example/Shaft_%28mine%29';
    expect(parseRichText('[x](https://a.example/Shaft_(mine))')).toEqual([paragraph(run('x', { link }))]);
    expect(again('[x](https://a.example/Shaft_(mine))')).toBe(`[x](${link})`);
  });

  it('writes emphasis over whole words', () => {
    expect(serialiseRichText([paragraph(run('Gruben'), run('licht ', { strong: true }), run('an'))])).toBe(
      '**Grubenlicht** an',
    );
  });

  it('says a text without its marks', () => {
    expect(plainTextOf('## A\n**b** [c](https://d.example)\n- e\n- f\n\n1. g')).toBe('A\nb c\n– e\n– f\n1. g');
  });

  it('never throws, and links only to what may be linked to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of parseRichText(text)) {
          for (const { link, text: said } of block.kind === 'list' ? block.items.flat() : block.runs) {
            if (said === '' || (link !== null && !isLinkTarget(link))) return false;
          }
        }
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('is settled after it was written once, and says the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSame(parseRichText(again(text)), parseRichText(text));
        expect(again(again(text))).toBe(again(text));
      }),
      { numRuns: 3000, examples: [['**a)**_γ_'], ['γ[**__](https://a.example)**'], ['***[**](mailto:a@b.example)ж']] },
    );
  });

  it('reads back every text that an editor may hold, in the form it is written in', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const written = serialiseRichText(tree);
        expect(again(written)).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['*a ', '**', '_a', '[', '[](', '](https://', '[a](https://b', '\\', '- ', '1. a\n', '*a_b[c](', '**a** '])(
    'takes linear time on %j, however often',
    (part) => {
      const time = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
        const begun = performance.now();
        again(text);
        return performance.now() - begun;
      };
      time(2000);
      // Twenty times the limit of the longest section; squared time would take seconds here.
      expect(time(40_000)).toBeLessThan(1500);
    },
  );
});
