import type { COMMON_DENIALS } from '../common/abilities.js';

/** `look`: see and decide on the ideas that wait for a facilitator's look. */
export const LAB_ACTIONS = ['look'] as const;
export type LabAction = (typeof LAB_ACTIONS)[number];
export type LabDenial = (typeof COMMON_DENIALS)[number];
