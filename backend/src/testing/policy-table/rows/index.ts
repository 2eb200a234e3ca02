import type { PolicyRow } from '../policy-row.js';
import { accountRows } from './accounts.js';
import { ballotRows } from './ballots.js';
import { challengeRows } from './challenges.js';
import { coEditingRows } from './co-editing.js';
import { collaboratorRows } from './collaborators.js';
import { factorRows } from './factors.js';
import { fileRows } from './files.js';
import { groupRows } from './groups.js';
import { guardianRows } from './guardians.js';
import { ideaRows } from './ideas.js';
import { invitationRows } from './invitations.js';
import { lineageRows } from './lineage.js';
import { mailRows } from './mails.js';
import { peopleRows } from './people.js';
import { privacyRows } from './privacy.js';
import { publicRows } from './public.js';
import { sessionRows } from './sessions.js';
import { setUpRows } from './setup.js';
import { suggestionRows } from './suggestions.js';
import { talkRows } from './talk.js';

/** Every row of the table, by noun. A new module adds its own file here. */
export const ROWS: readonly (readonly [noun: string, rows: readonly PolicyRow[]])[] = [
  ['Reading', publicRows],
  ['Ideas', ideaRows],
  ['Challenges', challengeRows],
  ['Votes', ballotRows],
  ['Suggestions', suggestionRows],
  ['People of an idea', collaboratorRows],
  ['Putting ideas together', lineageRows],
  ['Writing together', coEditingRows],
  ['Pictures and files', fileRows],
  ['Talk and support', talkRows],
  ['Accounts', accountRows],
  ['Signing in', sessionRows],
  ['Factors', factorRows],
  ['People', peopleRows],
  ['Invitations', invitationRows],
  ['School groups', groupRows],
  ['Guardians and consents', guardianRows],
  ['Privacy', privacyRows],
  ['First set-up', setUpRows],
  ['Mails', mailRows],
];
