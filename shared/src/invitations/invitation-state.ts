export const INVITATION_STATES = ['open', 'accepted', 'withdrawn', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
export const INVITATION_DAYS = 14;
export const INVITATION_ERROR_CODES = [
  'invitation_closed',
  'invitation_for_other',
  'grant_exceeds_own',
  'role_held_already',
  'own_role',
  'address_needed',
] as const;
