import { Inject, Injectable } from '@nestjs/common';
import { type LanguageCode, type Page, pagePaths } from '@headframe/shared/common';
import {
  type CreatedInvitationDto,
  type CreateInvitationDto,
  INVITATION_DAYS,
  type InvitationDto,
  type InvitationOfferDto,
  type ListInvitationsQuery,
} from '@headframe/shared/invitations';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { Mails } from '../../platform/mail/mails.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { emailKey } from '../accounts/account-keys.js';
import { EventsService } from '../events/events.service.js';
import { grantExceedsOwn } from '../roles/roles.errors.js';
import { grantingRole, looksAfterPeople } from '../roles/roles.policy.js';
import { RolesService } from '../roles/roles.service.js';
import { invitationRefused } from './invitations.errors.js';
import { type InvitationView, invitationView, offerState } from './invitations.policy.js';
import { presentInvitation, presentOffer } from './invitations.presenter.js';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.js';
import { addressMac, invitationHash } from './invitation-secrets.js';

const CREATE_LIMIT = { most: 60, seconds: 3600 };
const MAIL_LIMIT = { most: 5, seconds: 1800 };
const SEAL = 'invitation';

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly roles: RolesService,
    private readonly events: EventsService,
    private readonly mails: Mails,
    private readonly vault: Vault,
    private readonly rateLimits: RateLimits,
    private readonly cursors: Cursors,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Invites somebody to a role. The link is in the answer and in the mail, and nowhere else. */
  async create(dto: CreateInvitationDto, actor: Actor, language: LanguageCode): Promise<CreatedInvitationDto> {
    this.view(actor);
    const { role } = dto;
    const place = await this.roles.place(role, dto.place);
    const actingAs = grantingRole(actor.grants, { role, place: place.id });
    if (actingAs === null) throw grantExceedsOwn();
    await this.rateLimits.count(`invitation ${actor.accountId}`, CREATE_LIMIT);
    const emailMac = dto.email === undefined ? null : addressMac(this.vault, emailKey(dto.email));
    if (emailMac !== null) await this.rateLimits.count(`invitation ${emailMac.toString('base64url')}`, MAIL_LIMIT);
    const id = uuid();
    const token = newToken();
    const link = `${this.config.publicUrl}${pagePaths.invitation}#${token}`;
    return this.database.transaction(async () => {
      await this.invitations.insert({
        id,
        tokenHash: invitationHash(this.vault, token),
        role,
        scope: place.scope,
        regionId: place.scope === 'region' ? place.id : null,
        labId: place.scope === 'lab' ? place.id : null,
        organisationId: place.scope === 'organisation' ? place.id : null,
        invitedBy: actor.accountId,
        sealedEmail: dto.email === undefined ? null : this.vault.seal(SEAL, dto.email),
        emailMac,
        language: dto.language,
      });
      await this.events.record({
        type: 'invitation.created',
        actorId: actor.accountId,
        actingAs,
        regionId: place.regionId,
        data: { invitation: id, role, place: place.id },
      });
      if (dto.email !== undefined) await this.sendTo(dto.email, id, link, actor, dto.language);
      return { ...this.present(await this.own(id, actor, language)), link };
    });
  }

  /** The invitations whose role somebody may give, newest first. */
  async list(
    { state, cursor }: ListInvitationsQuery,
    actor: Actor,
    language: LanguageCode,
  ): Promise<Page<InvitationDto>> {
    const view = this.view(actor);
    const list = `invitations ${actor.accountId} ${state ?? ''}`;
    const after = cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
    const rows = await this.invitations.list(view, { state: state ?? null, after }, language);
    return this.cursors.page(
      list,
      rows,
      (row) => [row.id],
      (row) => this.present(row),
    );
  }

  /** Takes an open invitation back. */
  async withdraw(id: string, actor: Actor, language: LanguageCode): Promise<void> {
    const row = await this.invitations.find(this.view(actor), id, language);
    if (!row) throw notFound();
    await this.database.transaction(async () => {
      if (!(await this.invitations.withdraw(id))) throw invitationRefused('invitation_closed');
      await this.events.record({
        type: 'invitation.withdrawn',
        actorId: actor.accountId,
        actingAs: grantingRole(actor.grants, row),
        regionId: row.regionId,
        data: { invitation: id },
      });
    });
  }

  /** What a link offers, for whoever has it. @throws DomainError 404 for a token that belongs to nothing */
  async offer(token: string, language: LanguageCode): Promise<InvitationOfferDto> {
    const row = await this.invitations.findByToken(invitationHash(this.vault, token), language);
    if (!row) throw notFound();
    const inviterHolds = await this.roles.held(row.inviterId);
    return presentOffer(row, offerState({ state: row.state, wanted: row, inviterHolds }));
  }

  /** Which invitations somebody looks after. @throws DomainError 403 for who may give no role */
  private view(actor: Actor): InvitationView | null {
    if (!looksAfterPeople(actor)) throw denied('role_needed');
    return invitationView(actor);
  }

  private async own(id: string, actor: Actor, language: LanguageCode): Promise<InvitationRow> {
    const row = await this.invitations.find(invitationView(actor), id, language);
    if (!row) throw notFound();
    return row;
  }

  private present(row: InvitationRow): InvitationDto {
    return presentInvitation(row, row.sealedEmail === null ? null : this.vault.open(SEAL, row.sealedEmail));
  }

  private async sendTo(email: string, id: string, link: string, actor: Actor, language: LanguageCode): Promise<void> {
    const row = await this.own(id, actor, language);
    await this.mails.send({
      template: 'invitation',
      values: { role: row.role, place: row.placeName, inviter: actor.nickname, link, days: INVITATION_DAYS },
      to: email,
      language,
      expiresAt: row.expiresAt,
    });
  }
}
