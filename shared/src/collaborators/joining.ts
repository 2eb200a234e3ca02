/** The ways onto an idea: a link for whoever has it, an invitation to somebody, somebody’s own request. */
export const JOINING_KINDS = ['link', 'invitation', 'request'] as const;
export type JoiningKind = (typeof JOINING_KINDS)[number];

export const JOINING_STATES = ['open', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type JoiningState = (typeof JOINING_STATES)[number];

/** What is done about a way onto an idea by the two sides of it. */
export const JOINING_STEPS = ['accept', 'decline', 'withdraw'] as const;
export type JoiningStep = (typeof JOINING_STEPS)[number];

/** For how many days each stays open. */
export const JOINING_DAYS: Readonly<Record<JoiningKind, number>> = { link: 14, invitation: 14, request: 30 };

/** How many may be open on one idea at once: what its authors sent, and what others asked. */
export const JOININGS_OPEN_MAX = { sent: 20, asked: 40 } as const;

/** Lengths in code points. */
export const JOINING_LIMITS = { note: { max: 300 } } as const;

/** What somebody may ask to become: authors are made by authors. */
export const ASKABLE_ROLES = ['member', 'mentor'] as const;
export type AskableRole = (typeof ASKABLE_ROLES)[number];

/** What a reader may do with an idea's people, and with one of them. */
export const PEOPLE_ACTIONS = ['invite', 'join', 'leave'] as const;
export type PeopleAction = (typeof PEOPLE_ACTIONS)[number];
export const COLLABORATOR_ACTIONS = ['change', 'remove'] as const;
export type CollaboratorAction = (typeof COLLABORATOR_ACTIONS)[number];

/** Why something about an idea’s people is not open to a reader; each has a sentence in every catalogue. */
export const COLLABORATOR_ERROR_CODES = [
  'authors_stay',
  'joined_already',
  'joining_closed',
  'joining_for_other',
  'joining_open',
  'joinings_exhausted',
  'last_author',
  'mentor_not_vetted',
  'not_joined',
  'own_joining',
  'team_full',
] as const;
