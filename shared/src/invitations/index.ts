export * from './invitation.dto.js';
export * from './invitation-state.js';
