export * from './suggestion.dto.js';
export * from './suggestion-limits.js';
