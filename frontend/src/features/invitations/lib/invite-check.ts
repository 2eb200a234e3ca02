/** The contract's class by itself, fetched with the first check; see `sign-up-check.ts` of accounts. */
export { CreateInvitationDto } from '@headframe/shared/invitations';
