import { municipalities } from './municipality.js';

/** The 30 municipalities of the Landkreis Leipzig, each at its town hall. */
export const landkreisLeipzig = municipalities(
  'landkreis-leipzig',
  `
  bad-lausick | Bad Lausick | - | 51.145 | 12.645
  belgershain | Belgershain | - | 51.233 | 12.547
  bennewitz | Bennewitz | - | 51.360 | 12.716
  bohlen | Böhlen | - | 51.202 | 12.385
  borna | Borna | - | 51.124 | 12.495
  borsdorf | Borsdorf | - | 51.348 | 12.540
  brandis | Brandis | - | 51.335 | 12.607
  colditz | Colditz | - | 51.130 | 12.806
  elstertrebnitz | Elstertrebnitz | - | 51.153 | 12.243
  frohburg | Frohburg | - | 51.056 | 12.556
  geithain | Geithain | - | 51.055 | 12.697
  grimma | Grimma | - | 51.237 | 12.728
  groitzsch | Groitzsch | - | 51.155 | 12.283
  grossposna | Großpösna | - | 51.266 | 12.497
  kitzscher | Kitzscher | - | 51.164 | 12.552
  lossatal | Lossatal | - | 51.399 | 12.869
  machern | Machern | - | 51.359 | 12.630
  markkleeberg | Markkleeberg | - | 51.276 | 12.369
  markranstadt | Markranstädt | - | 51.302 | 12.221
  naunhof | Naunhof | - | 51.278 | 12.588
  neukieritzsch | Neukieritzsch | - | 51.149 | 12.411
  otterwisch | Otterwisch | - | 51.201 | 12.616
  parthenstein | Parthenstein | - | 51.263 | 12.640
  pegau | Pegau | - | 51.167 | 12.252
  regis-breitingen | Regis-Breitingen | - | 51.087 | 12.438
  rotha | Rötha | - | 51.197 | 12.414
  thallwitz | Thallwitz | - | 51.433 | 12.672
  trebsen-mulde | Trebsen/Mulde | - | 51.289 | 12.754
  wurzen | Wurzen | - | 51.370 | 12.740
  zwenkau | Zwenkau | - | 51.218 | 12.326
`,
);
