export * from './municipality.js';
export * from './place-count.dto.js';
export * from './places.js';
