import { Account } from '../modules/accounts/entities/account.entity.js';
import { RoleGrant } from '../modules/accounts/entities/role-grant.entity.js';
import { ChallengeText } from '../modules/challenges/entities/challenge-text.entity.js';
import { Ballot } from '../modules/ballots/entities/ballot.entity.js';
import { Candidate } from '../modules/ballots/entities/candidate.entity.js';
import { Tally } from '../modules/ballots/entities/tally.entity.js';
import { Vote } from '../modules/ballots/entities/vote.entity.js';
import { ChallengeForm } from '../modules/challenges/entities/challenge-form.entity.js';
import { Challenge } from '../modules/challenges/entities/challenge.entity.js';
import { PhaseRevision } from '../modules/challenges/entities/phase-revision.entity.js';
import { Phase } from '../modules/challenges/entities/phase.entity.js';
import { CoEditingDocument } from '../modules/co-editing/entities/co-editing-document.entity.js';
import { CoEditingSeat } from '../modules/co-editing/entities/co-editing-seat.entity.js';
import { CoEditingUpdate } from '../modules/co-editing/entities/co-editing-update.entity.js';
import { Comment } from '../modules/comments/entities/comment.entity.js';
import { ConsentReceipt } from '../modules/consents/entities/consent-receipt.entity.js';
import { Event } from '../modules/events/entities/event.entity.js';
import { FileRemoval } from '../modules/files/entities/file-removal.entity.js';
import { IdeaFile } from '../modules/files/entities/idea-file.entity.js';
import { Pupil } from '../modules/groups/entities/pupil.entity.js';
import { SchoolGroup } from '../modules/groups/entities/school-group.entity.js';
import { GuardianRequest } from '../modules/guardians/entities/guardian-request.entity.js';
import { Collaborator } from '../modules/collaborators/entities/collaborator.entity.js';
import { IdeaLineage } from '../modules/lineage/entities/idea-lineage.entity.js';
import { IdeaMerge } from '../modules/lineage/entities/idea-merge.entity.js';
import { MergeSupporter } from '../modules/lineage/entities/merge-supporter.entity.js';
import { Joining } from '../modules/collaborators/entities/joining.entity.js';
import { IdeaCounter } from '../modules/ideas/entities/idea-counter.entity.js';
import { IdeaText } from '../modules/ideas/entities/idea-text.entity.js';
import { IdeaVersion } from '../modules/ideas/entities/idea-version.entity.js';
import { Idea } from '../modules/ideas/entities/idea.entity.js';
import { Invitation } from '../modules/invitations/entities/invitation.entity.js';
import { LabPartner } from '../modules/labs/entities/lab-partner.entity.js';
import { LabText } from '../modules/labs/entities/lab-text.entity.js';
import { Lab } from '../modules/labs/entities/lab.entity.js';
import { Mail } from '../modules/mails/entities/mail.entity.js';
import { VettingCheck } from '../modules/people/entities/vetting-check.entity.js';
import { DataExport } from '../modules/privacy/entities/data-export.entity.js';
import { Mute } from '../modules/privacy/entities/mute.entity.js';
import { Purpose } from '../modules/privacy/entities/purpose.entity.js';
import { ConsentAge } from '../modules/regions/entities/consent-age.entity.js';
import { Organisation } from '../modules/regions/entities/organisation.entity.js';
import { Region } from '../modules/regions/entities/region.entity.js';
import { Session } from '../modules/sessions/entities/session.entity.js';
import { PasskeyCeremony } from '../modules/factors/entities/passkey-ceremony.entity.js';
import { Passkey } from '../modules/factors/entities/passkey.entity.js';
import { RecoveryCode } from '../modules/factors/entities/recovery-code.entity.js';
import { Totp } from '../modules/factors/entities/totp.entity.js';
import { PendingSignIn } from '../modules/sessions/entities/pending-sign-in.entity.js';
import { SignInLink } from '../modules/sessions/entities/sign-in-link.entity.js';
import { SingleSignOnIdentity } from '../modules/single-sign-on/entities/single-sign-on-identity.entity.js';
import { SingleSignOnTry } from '../modules/single-sign-on/entities/single-sign-on-try.entity.js';
import { Suggestion } from '../modules/suggestions/entities/suggestion.entity.js';
import { Support } from '../modules/supports/entities/support.entity.js';

/** Every table that the object mapper knows. */
export const entities = [
  Account,
  RoleGrant,
  Ballot,
  Candidate,
  Tally,
  Vote,
  ChallengeForm,
  ChallengeText,
  Challenge,
  Phase,
  PhaseRevision,
  CoEditingDocument,
  CoEditingSeat,
  CoEditingUpdate,
  Comment,
  ConsentReceipt,
  Event,
  FileRemoval,
  IdeaFile,
  Pupil,
  SchoolGroup,
  GuardianRequest,
  IdeaCounter,
  IdeaText,
  IdeaVersion,
  Collaborator,
  IdeaLineage,
  IdeaMerge,
  MergeSupporter,
  Joining,
  Idea,
  Invitation,
  LabPartner,
  LabText,
  Lab,
  Mail,
  VettingCheck,
  DataExport,
  Mute,
  Purpose,
  ConsentAge,
  Organisation,
  Region,
  Session,
  PasskeyCeremony,
  Passkey,
  RecoveryCode,
  Totp,
  PendingSignIn,
  SignInLink,
  SingleSignOnIdentity,
  SingleSignOnTry,
  Suggestion,
  Support,
];
