import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { Vault } from '../../platform/security/vault.js';
import { emailKey } from '../accounts/account-keys.js';
import { EventsService } from '../events/events.service.js';
import { grantingRole } from '../roles/roles.policy.js';
import { RolesService } from '../roles/roles.service.js';
import type { RolePlace } from '../roles/roles.sql.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { addressMac, invitationHash } from './invitation-secrets.js';
import { invitationRefused } from './invitations.errors.js';
import { acceptDenial } from './invitations.policy.js';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.js';

/**
 * Takes up an invitation: once, by one person, while its inviter could still give the role. The session of this browser
 * gets another token, and all others of the person end.
 */
@Injectable()
export class AcceptInvitationUseCase {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly roles: RolesService,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  async run(token: string, actor: Actor, language: LanguageCode, exchange: Exchange): Promise<SessionDto> {
    const tokenHash = invitationHash(this.vault, token);
    await this.database.transaction(async () => {
      const offer = await this.invitations.findByToken(tokenHash, language);
      if (!offer) throw notFound();
      const { role } = offer;
      const place: RolePlace = { scope: offer.scope, id: offer.place, regionId: offer.regionId };
      const inviterHolds = await this.roles.held(offer.inviterId);
      const person = (await this.roles.candidates([actor.accountId], role, place))[0];
      if (!person) throw notFound();
      const isForOther = !this.isAddressRight(offer, person.email);
      const denial = acceptDenial(person, {
        wanted: offer,
        state: offer.state,
        invitedBy: offer.inviterId,
        inviterHolds,
        isForOther,
      });
      if (denial !== null) throw invitationRefused(denial);
      if (!(await this.invitations.accept(tokenHash, actor.accountId))) throw invitationRefused('invitation_closed');
      await this.events.record({
        type: 'invitation.accepted',
        actorId: actor.accountId,
        regionId: place.regionId,
        data: { invitation: offer.id, role, place: place.id },
      });
      const change = { role, place, by: offer.inviterId, actingAs: grantingRole(inviterHolds, offer) };
      // Nothing is used up by somebody who has the role: the transaction goes back.
      if (!(await this.roles.give(person, change, actor.sessionId))) throw invitationRefused('role_held_already');
      await this.sessions.rotate(actor, actor.hasSecondFactor, exchange);
    });
    return this.sessions.current(actor, exchange.request);
  }

  private isAddressRight({ emailMac }: InvitationRow, email: string | null): boolean {
    if (emailMac === null) return true;
    return email !== null && emailMac.equals(addressMac(this.vault, emailKey(email)));
  }
}
