/**
 * Where a text comes from: written by its author in this language, or translated by a person or a machine.
 * The reader is always told, and the original is one tap away.
 */
export const TEXT_ORIGINS = ['original', 'human', 'machine'] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];
