import type { DemoRegion } from '../demo-content.js';
import { asturias } from './asturias.js';
import { centralTransdanubia } from './central-transdanubia.js';
import { landkreisLeipzig } from './landkreis-leipzig.js';
import { southEastNorthMacedonia } from './south-east-north-macedonia.js';
import { westernMacedonia } from './western-macedonia.js';

/** The five regions of SIJMA, in the order in which they are loaded. */
export const demoRegions: DemoRegion[] = [
  asturias,
  westernMacedonia,
  southEastNorthMacedonia,
  centralTransdanubia,
  landkreisLeipzig,
];
