import { pagePaths } from '@headframe/shared/common';

/**
 * The patterns of the screens' addresses, made from the contract's `pagePaths`. The literal types let the router check
 * links and parameters; `route-paths.spec.ts` keeps them true.
 */
export const routePaths = {
  landing: pagePaths.landing,
  region: pagePaths.region('$regionSlug') as '/regions/$regionSlug',
  lab: pagePaths.lab('$labSlug') as '/labs/$labSlug',
  challenges: pagePaths.challenges,
  challenge: pagePaths.challenge('$challengeSlug') as '/challenges/$challengeSlug',
  challengeForm: pagePaths.challengeForm('$challengeSlug') as '/challenges/$challengeSlug/form',
  challengePhases: pagePaths.challengePhases('$challengeSlug') as '/challenges/$challengeSlug/phases',
  shortlist: pagePaths.shortlist('$challengeSlug') as '/challenges/$challengeSlug/shortlist',
  vote: pagePaths.vote('$challengeSlug') as '/challenges/$challengeSlug/vote',
  write: pagePaths.write('$challengeSlug') as '/challenges/$challengeSlug/write',
  idea: pagePaths.idea('$ideaId') as '/ideas/$ideaId',
  journey: pagePaths.journey('$ideaId') as '/ideas/$ideaId/journey',
  versions: pagePaths.versions('$ideaId') as '/ideas/$ideaId/versions',
  ideaPeople: pagePaths.ideaPeople('$ideaId') as '/ideas/$ideaId/people',
  suggest: pagePaths.suggest('$ideaId') as '/ideas/$ideaId/suggest',
  editIdea: pagePaths.editIdea('$ideaId') as '/ideas/$ideaId/edit',
  search: pagePaths.search,
  myIdeas: pagePaths.myIdeas,
  signIn: pagePaths.signIn,
  signUp: pagePaths.signUp,
  signInLink: pagePaths.signInLink,
  me: pagePaths.me,
  demoMailbox: pagePaths.demoMailbox,
  deadMails: pagePaths.deadMails,
  security: pagePaths.security,
  devices: pagePaths.devices,
  privacy: pagePaths.privacy,
  privacyNotice: pagePaths.privacyNotice,
  farewell: pagePaths.farewell,
  people: pagePaths.people,
  invitations: pagePaths.invitations,
  joining: pagePaths.joining,
  invitation: pagePaths.invitation,
  setup: pagePaths.setup,
  guardian: pagePaths.guardian,
  groups: pagePaths.groups('$labSlug') as '/labs/$labSlug/groups',
} as const;
