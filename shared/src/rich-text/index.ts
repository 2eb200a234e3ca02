export * from './link-target.js';
export * from './parse-rich-text.js';
export * from './plain-text.js';
export { type RichBlock, type RichList, type RichRun, type RichText } from './rich-text.js';
export * from './serialise-rich-text.js';
