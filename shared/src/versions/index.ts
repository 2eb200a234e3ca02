export * from './meaning.js';
export * from './merge-texts.js';
export * from './version.dto.js';
export * from './word-diff.js';
