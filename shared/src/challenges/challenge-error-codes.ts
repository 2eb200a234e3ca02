import { PHASE_PROBLEMS } from './phase.js';

export const CHALLENGE_ERROR_CODES = [...PHASE_PROBLEMS] as const;
