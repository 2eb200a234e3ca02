import { describe, expect, it } from '@jest/globals';
import { listSources, readSource } from '../testing/files';

const css = readSource('styles/tokens.css');

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = tokensOf(css.slice(0, css.indexOf('@media')));
const darkByDevice = tokensOf(/:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/.exec(css)?.[1] ?? '');
const darkByChoice = tokensOf(/:root\[data-theme='dark'\] \{([^}]*)\}/.exec(css)?.[1] ?? '');
const dark = new Map([...light, ...darkByChoice]);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? '#000000'))
    .toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const SHEETS = ['--ground', '--surface', '--sunken'];
const REGIONS = [
  'asturias',
  'western-macedonia',
  'south-east-north-macedonia',
  'central-transdanubia',
  'landkreis-leipzig',
];
const ACCENTS = ['slate', ...REGIONS].map((name) => `--${name}`);

/** Every text and the grounds it stands on. */
const TEXT_PAIRS: [string, string[]][] = [
  [
    '--ink',
    [
      ...SHEETS,
      '--moss-ground',
      '--seam-ground',
      '--rust-ground',
      '--slate-ground',
      ...ACCENTS.map((a) => `${a}-ground`),
    ],
  ],
  ['--ink-soft', [...SHEETS, '--moss-ground', '--seam-ground', '--rust-ground', '--slate-ground']],
  ['--moss', [...SHEETS, '--moss-ground']],
  ['--moss-strong', [...SHEETS, '--moss-ground']],
  ['--rust', [...SHEETS, '--rust-ground']],
  ['--seam-ink', [...SHEETS, '--seam-ground']],
  ['--on-moss', ['--moss', '--moss-strong']],
  ['--on-rust', ['--rust', '--rust-strong']],
  ['--on-seam', ['--seam']],
  ['--ground', ['--ink']],
  ...ACCENTS.map((accent): [string, string[]] => [accent, [...SHEETS, `${accent}-ground`]]),
];
/** Borders of controls, the focus ring, marks that carry meaning. */
const CONTROL_PAIRS: [string, string[]][] = [
  ['--line-strong', SHEETS],
  ['--moss', SHEETS],
];

const themes = [
  ['light', light],
  ['dark', dark],
] as const;

describe.each(themes)('the %s theme', (_name, theme) => {
  it.each(TEXT_PAIRS)('has readable text: %s', (text, grounds) => {
    for (const ground of grounds) expect([ground, contrast(theme, text, ground) >= 4.5]).toEqual([ground, true]);
  });

  it.each(CONTROL_PAIRS)('has visible controls: %s', (mark, grounds) => {
    for (const ground of grounds) expect([ground, contrast(theme, mark, ground) >= 3]).toEqual([ground, true]);
  });
});

describe('tokens', () => {
  it('are as dark by choice as by device', () => {
    expect(darkByDevice.size).toBeGreaterThan(20);
    expect(Object.fromEntries(darkByDevice)).toEqual(Object.fromEntries(darkByChoice));
  });

  it('are the only place with colours', () => {
    const strays = listSources(/\.css$/)
      .filter((path) => path !== 'styles/tokens.css')
      .filter((path) =>
        /#[0-9a-f]{3,8}\b|\brgb|\bhsl|\boklch/i.test(readSource(path).replaceAll(/\/\*[\s\S]*?\*\//g, '')),
      );
    expect(strays).toEqual([]);
  });

  it('exist where they are used', () => {
    const known = new Set(light.keys());
    const own = new Set(['--accent', '--accent-ground', '--dot', '--writer']);
    for (const path of listSources(/\.css$/)) {
      for (const [, name = ''] of readSource(path).matchAll(/var\((--[\w-]+)/g)) {
        expect([path, name, known.has(name) || own.has(name)]).toEqual([path, name, true]);
      }
    }
  });
});
