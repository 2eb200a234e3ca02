import { IDEA_DENIALS } from './idea-actions.js';

export const IDEA_ERROR_CODES = [...IDEA_DENIALS, 'role_needed', 'not_minor'] as const;
