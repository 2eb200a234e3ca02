import { municipalities } from './municipality.js';

/** The 13 municipalities of Western Macedonia, each at its seat. */
export const westernMacedonia = municipalities(
  'western-macedonia',
  `
  amyntaio | Αμύνταιο | Amyntaio | 40.690 | 21.680
  velventos | Βελβεντός | Velventos | 40.256 | 22.066
  voio | Βόιο | Voio | 40.260 | 21.552
  grevena | Γρεβενά | Grevena | 40.084 | 21.427
  deskati | Δεσκάτη | Deskati | 39.926 | 21.810
  eordaia | Εορδαία | Eordaia | 40.515 | 21.679
  kastoria | Καστοριά | Kastoria | 40.519 | 21.268
  kozani | Κοζάνη | Kozani | 40.301 | 21.788
  nestorio | Νεστόριο | Nestorio | 40.413 | 21.062
  orestida | Ορεστίδα | Orestida | 40.450 | 21.259
  prespes | Πρέσπες | Prespes | 40.823 | 21.130
  servia | Σέρβια | Servia | 40.186 | 22.001
  florina | Φλώρινα | Florina | 40.782 | 21.410
`,
);
