export * from './abilities.js';
export * from './language-code.js';
export * from './page.js';
export * from './paths.js';
export * from './problem.js';
export * from './text.js';
export * from './translation.js';
export * from './validators.js';
