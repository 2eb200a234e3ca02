import { plain, type PolicyRow } from '../policy-row.js';

export const guardianRows: readonly PolicyRow[] = [plain('get /api/consents')];
