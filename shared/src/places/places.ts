import type { LanguageCode } from '../common/language-code.js';
import { asturias } from './asturias.js';
import { centralTransdanubia } from './central-transdanubia.js';
import { landkreisLeipzig } from './landkreis-leipzig.js';
import type { Municipality } from './municipality.js';
import { southEastNorthMacedonia } from './south-east-north-macedonia.js';
import { westernMacedonia } from './western-macedonia.js';

const ALL = [...asturias, ...westernMacedonia, ...southEastNorthMacedonia, ...centralTransdanubia, ...landkreisLeipzig];
const BY_SLUG: ReadonlyMap<string, Municipality> = new Map(ALL.map((each) => [each.slug, each]));

/** How letters of a language are written, where they are not Latin. */
const OWN_LETTERS: Readonly<Record<string, LanguageCode>> = {
  'western-macedonia': 'el',
  'south-east-north-macedonia': 'mk',
};

/** The municipalities of a region in the order of their alphabet; none where we know no list. */
export const municipalitiesOf = (region: string): readonly Municipality[] =>
  ALL.filter((each) => each.region === region);

export const findMunicipality = (slug: string): Municipality | undefined => BY_SLUG.get(slug);

/** A name that a reader of this language can read. */
export function municipalityName({ region, name, latin }: Municipality, language: LanguageCode): string {
  return (OWN_LETTERS[region] ?? language) === language ? name : latin;
}
