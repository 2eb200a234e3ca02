import { municipalities } from './municipality.js';

/** The 10 municipalities of the South-East of North Macedonia, each at its seat. */
export const southEastNorthMacedonia = municipalities(
  'south-east-north-macedonia',
  `
  bogdanci | Богданци | Bogdanci | 41.203 | 22.576
  bosilovo | Босилово | Bosilovo | 41.441 | 22.728
  valandovo | Валандово | Valandovo | 41.317 | 22.561
  vasilevo | Василево | Vasilevo | 41.476 | 22.643
  gevgelija | Гевгелија | Gevgelija | 41.139 | 22.503
  dojran | Дојран | Dojran | 41.180 | 22.720
  konce | Конче | Konče | 41.496 | 22.384
  novo-selo | Ново Село | Novo Selo | 41.415 | 22.880
  radovis | Радовиш | Radoviš | 41.638 | 22.465
  strumica | Струмица | Strumica | 41.438 | 22.643
`,
);
