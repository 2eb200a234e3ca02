import { municipalities } from './municipality.js';

/**
 * The 24 districts (járás) of Fejér, Komárom-Esztergom and Veszprém, each at its seat: over four hundred municipalities
 * would be a list that nobody finds themselves in.
 */
export const centralTransdanubia = municipalities(
  'central-transdanubia',
  `
  ajkai-jaras | Ajkai járás | - | 47.102 | 17.557
  balatonalmadi-jaras | Balatonalmádi járás | - | 47.035 | 18.011
  balatonfuredi-jaras | Balatonfüredi járás | - | 46.957 | 17.889
  bicskei-jaras | Bicskei járás | - | 47.491 | 18.633
  devecseri-jaras | Devecseri járás | - | 47.104 | 17.436
  dunaujvarosi-jaras | Dunaújvárosi járás | - | 46.961 | 18.936
  enyingi-jaras | Enyingi járás | - | 46.930 | 18.243
  esztergomi-jaras | Esztergomi járás | - | 47.792 | 18.740
  gardonyi-jaras | Gárdonyi járás | - | 47.201 | 18.610
  kisberi-jaras | Kisbéri járás | - | 47.502 | 18.028
  komaromi-jaras | Komáromi járás | - | 47.743 | 18.119
  martonvasari-jaras | Martonvásári járás | - | 47.314 | 18.788
  mori-jaras | Móri járás | - | 47.377 | 18.207
  oroszlanyi-jaras | Oroszlányi járás | - | 47.487 | 18.312
  papai-jaras | Pápai járás | - | 47.330 | 17.467
  sarbogardi-jaras | Sárbogárdi járás | - | 46.886 | 18.619
  sumegi-jaras | Sümegi járás | - | 46.977 | 17.282
  szekesfehervari-jaras | Székesfehérvári járás | - | 47.186 | 18.422
  tapolcai-jaras | Tapolcai járás | - | 46.883 | 17.441
  tatabanyai-jaras | Tatabányai járás | - | 47.586 | 18.394
  tatai-jaras | Tatai járás | - | 47.649 | 18.318
  varpalotai-jaras | Várpalotai járás | - | 47.199 | 18.139
  veszpremi-jaras | Veszprémi járás | - | 47.093 | 17.911
  zirci-jaras | Zirci járás | - | 47.263 | 17.872
`,
);
