export * from './family.js';
export * from './lineage.dto.js';
export * from './merge.js';
