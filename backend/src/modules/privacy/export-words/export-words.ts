import type { BallotMethod } from '@headframe/shared/ballots';
import type { GuardianState, Role } from '@headframe/shared/accounts';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import type { CommentKind } from '@headframe/shared/comments';
import type { ConsentDecision, ConsentGiver, ConsentMethod, ConsentText } from '@headframe/shared/guardians';
import type { FairnessCheck, IdeaDepth, IdeaStatus } from '@headframe/shared/ideas';
import type { MailStatus } from '@headframe/shared/mails';
import type { ExportState, MuteKind } from '@headframe/shared/privacy';
import type { SignInMethod } from '@headframe/shared/sessions';
import type { SuggestionState } from '@headframe/shared/suggestions';
import type { Theme } from '@headframe/shared/themes';
import type { MailValues } from '../../../platform/mail/mail-templates.js';
import type { ExportSection } from '../export-sections.js';

/** The fields of an export in the order in which a page shows them. Internal identifiers stand in the JSON alone. */
export const SHOWN_FIELDS = [
  'title',
  'pitch',
  'text',
  'problem',
  'beneficiaries',
  'howItWorks',
  'novelty',
  'actors',
  'firstTest',
  'effects',
  'income',
  'risks',
  'results',
  'plan',
  'costs',
  'fairness',
  'answers',
  'unit',
  'now',
  'goal',
  'by',
  'month',
  'euros',
  'check',
  'links',
  'nickname',
  'email',
  'name',
  'device',
  'role',
  'collaboration',
  'factor',
  'agreement',
  'textVersion',
  'decision',
  'givenBy',
  'template',
  'kind',
  'muteKind',
  'ballotMethod',
  'choices',
  'points',
  'method',
  'mode',
  'answer',
  'note',
  'status',
  'state',
  'part',
  'suggestionState',
  'authorsAnswer',
  'depth',
  'themes',
  'place',
  'region',
  'organisation',
  'group',
  'groupNumber',
  'ageBand',
  'language',
  'hasPassword',
  'isFindable',
  'isInviter',
  'knownDevices',
  'guardianState',
  'returnReason',
  'ideaId',
  'version',
  'materialVersion',
  'toldVersion',
  'number',
  'isMinor',
  'isMaterial',
  'restoredFrom',
  'isSuggested',
  'file',
  'bytes',
  'seenOn',
  'validUntil',
  'authorisedOn',
  'createdAt',
  'requestedAt',
  'askedAt',
  'givenAt',
  'grantedAt',
  'publishedAt',
  'updatedAt',
  'readyAt',
  'sentAt',
  'removedAt',
  'confirmedAt',
  'emailConfirmedAt',
  'consentConfirmedAt',
  'confirmationAskedAt',
  'ageBandSince',
  'guardianDueAt',
  'provenAt',
  'secondFactorAt',
  'lastSeenAt',
  'lastUsedAt',
  'remindedAt',
  'answeredAt',
  'decidedAt',
  'acceptedAt',
  'withdrawnAt',
  'closedAt',
  'expiresAt',
  'versions',
] as const;
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** What codes mean, by the field they stand in. */
export interface CodeWords {
  readonly role: Readonly<Record<Role, string>>;
  readonly collaboration: Readonly<Record<CollaboratorRole, string>>;
  readonly factor: Readonly<Record<'totp' | 'passkey' | 'recovery_code' | 'single_sign_on', string>>;
  readonly agreement: Readonly<Record<ConsentText, string>>;
  readonly decision: Readonly<Record<ConsentDecision, string>>;
  readonly givenBy: Readonly<Record<ConsentGiver, string>>;
  readonly template: Readonly<Record<keyof MailValues, string>>;
  readonly kind: Readonly<Record<CommentKind, string>>;
  readonly muteKind: Readonly<Record<MuteKind, string>>;
  readonly method: Readonly<Record<SignInMethod | ConsentMethod, string>>;
  readonly mode: Readonly<Record<'inform' | 'authorise', string>>;
  readonly answer: Readonly<Record<'yes' | 'no' | 'unsure' | 'withdraw' | 'withdraw_and_delete', string>>;
  readonly check: Readonly<Record<FairnessCheck, string>>;
  readonly status: Readonly<Record<IdeaStatus | MailStatus, string>>;
  readonly state: Readonly<Record<ExportState, string>>;
  readonly ballotMethod: Readonly<Record<BallotMethod, string>>;
  readonly suggestionState: Readonly<Record<SuggestionState, string>>;
  readonly depth: Readonly<Record<IdeaDepth, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly guardianState: Readonly<Record<GuardianState, string>>;
}

/** All sentences of one language for the page inside an export. */
export interface ExportWords {
  readonly title: string;
  readonly lead: (nickname: string, moment: string) => string;
  /** What else lies in the zip file. */
  readonly files: string;
  readonly contents: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly events: (count: string) => string;
  /** The file that says why there are no others. */
  readonly noFiles: string;
  readonly sections: Readonly<Record<ExportSection, { readonly title: string; readonly lead: string }>>;
  readonly fields: Readonly<Record<ShownField, string>>;
  readonly codes: CodeWords;
}
