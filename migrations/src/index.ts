import { CreateTextFunctions1764000000000 } from './1764000000000-create-text-functions.js';
import { CreateRegions1764000001000 } from './1764000001000-create-regions.js';
import { CreateLabs1764000002000 } from './1764000002000-create-labs.js';
import { CreateAccounts1764000003000 } from './1764000003000-create-accounts.js';
import { CreateChallenges1764000004000 } from './1764000004000-create-challenges.js';
import { CreateIdeas1764000005000 } from './1764000005000-create-ideas.js';
import { CreateSupports1764000006000 } from './1764000006000-create-supports.js';
import { CreateComments1764000007000 } from './1764000007000-create-comments.js';
import { CreateEvents1764000008000 } from './1764000008000-create-events.js';
import { CreatePlatform1764000009000 } from './1764000009000-create-platform.js';
import { CreateMails1764000010000 } from './1764000010000-create-mails.js';
import { ExtendAccounts1764000011000 } from './1764000011000-extend-accounts.js';
import { CreateSignIns1764000012000 } from './1764000012000-create-sign-ins.js';
import { CreateInvitations1764000013000 } from './1764000013000-create-invitations.js';
import { CreateGuardians1764000014000 } from './1764000014000-create-guardians.js';
import { CreateGroups1764000015000 } from './1764000015000-create-groups.js';
import { CreatePrivacy1764000016000 } from './1764000016000-create-privacy.js';
import { GrowIdeas1764000020000 } from './1764000020000-grow-ideas.js';
import { ExtendVersions1764000021000 } from './1764000021000-extend-versions.js';
import { CreateSuggestions1764000022000 } from './1764000022000-create-suggestions.js';
import { DatePhases1764000030000 } from './1764000030000-date-phases.js';
import { CreateBallots1764000031000 } from './1764000031000-create-ballots.js';
import { CreateFiles1764000040000 } from './1764000040000-create-files.js';
import { AddMunicipalities1764000041000 } from './1764000041000-add-municipalities.js';
import { CreateCollaborators1764000050000 } from './1764000050000-create-collaborators.js';
import { CreateJoinings1764000051000 } from './1764000051000-create-joinings.js';
import { CreateLineage1764000052000 } from './1764000052000-create-lineage.js';
import { SearchRichText1764000060000 } from './1764000060000-search-rich-text.js';
import { CreateCoEditing1764000061000 } from './1764000061000-create-co-editing.js';
import { ExtendJourneys1764000070000 } from './1764000070000-extend-journeys.js';
import { AnswerMerges1764000071000 } from './1764000071000-answer-merges.js';

/** The database's history, in order. A list and no glob, so that a bundler or a typo cannot lose one. */
export const migrations = [
  CreateTextFunctions1764000000000,
  CreateRegions1764000001000,
  CreateLabs1764000002000,
  CreateAccounts1764000003000,
  CreateChallenges1764000004000,
  CreateIdeas1764000005000,
  CreateSupports1764000006000,
  CreateComments1764000007000,
  CreateEvents1764000008000,
  CreatePlatform1764000009000,
  CreateMails1764000010000,
  ExtendAccounts1764000011000,
  CreateSignIns1764000012000,
  CreateInvitations1764000013000,
  CreateGuardians1764000014000,
  CreateGroups1764000015000,
  CreatePrivacy1764000016000,
  GrowIdeas1764000020000,
  ExtendVersions1764000021000,
  CreateSuggestions1764000022000,
  DatePhases1764000030000,
  CreateBallots1764000031000,
  CreateFiles1764000040000,
  AddMunicipalities1764000041000,
  CreateCollaborators1764000050000,
  CreateJoinings1764000051000,
  CreateLineage1764000052000,
  SearchRichText1764000060000,
  CreateCoEditing1764000061000,
  ExtendJourneys1764000070000,
  AnswerMerges1764000071000,
];
