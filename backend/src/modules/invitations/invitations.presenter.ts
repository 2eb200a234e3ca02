import type { InvitationDto, InvitationOfferDto, InvitationState } from '@headframe/shared/invitations';
import { maskAddress } from '../../platform/mail/mail-address.js';
import type { InvitationRow } from './invitations.repository.js';

/** An invitation for those who look after it. `email` is the opened address; only its mask goes out. */
export function presentInvitation(row: InvitationRow, email: string | null): InvitationDto {
  return {
    id: row.id,
    role: row.role,
    scope: row.scope,
    place: row.placeSlug,
    placeName: row.placeName,
    sentTo: email === null ? null : maskAddress(email),
    invitedBy: row.invitedBy,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** An invitation for whoever has its link: nothing of the address it was sent to. */
export function presentOffer(row: InvitationRow, state: InvitationState): InvitationOfferDto {
  return {
    role: row.role,
    scope: row.scope,
    placeName: row.placeName,
    invitedBy: row.invitedBy,
    state,
    expiresAt: row.expiresAt.toISOString(),
  };
}
