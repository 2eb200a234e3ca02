import { lateModule } from '../../lib/late-module';

export const memberParts = lateModule(() => import('./member-parts'));
export const suggestionParts = lateModule(() => import('./suggestion-parts'));
