import { Injectable } from '@nestjs/common';
import type { RoleScope, StaffRole } from '@headframe/shared/accounts';
import { type LanguageCode, PAGE_SIZE } from '@headframe/shared/common';
import { INVITATION_DAYS, type InvitationState } from '@headframe/shared/invitations';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { placeId, placeName, placeRegion, placeSlug } from '../roles/roles.sql.js';
import type { Invitation } from './entities/invitation.entity.js';
import type { InvitationView } from './invitations.policy.js';

/** An invitation with its place by name. */
export interface InvitationRow {
  id: string;
  role: StaffRole;
  scope: RoleScope;
  place: string | null;
  regionId: string | null;
  placeSlug: string | null;
  /** In the reader's language. */
  placeName: string | null;
  inviterId: string;
  invitedBy: string | null;
  sealedEmail: Buffer | null;
  emailMac: Buffer | null;
  state: InvitationState;
  createdAt: Date;
  expiresAt: Date;
}

const STATE = `case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
  when i.expires_at <= now() then 'expired' else 'open' end`;

/** $1 is the reader's language. */
const SELECT = `
  select i.id, i.role, i.scope, ${placeId('i')} as place, ${placeRegion('i')} as "regionId",
    ${placeSlug('i')} as "placeSlug", ${placeName('i', '$1')} as "placeName", i.invited_by as "inviterId",
    a.nickname as "invitedBy", i.sealed_email as "sealedEmail", i.email_mac as "emailMac", ${STATE} as state,
    i.created_at as "createdAt", i.expires_at as "expiresAt"
  from invitation i join account a on a.id = i.invited_by`;

/** The one rule of who sees an invitation; $2 is whether all, $3 to $5 are the places of a view. */
const SEEN = `($2::boolean
  or (i.region_id = any($3::uuid[]) and i.role in ('reviewer', 'authority_lead'))
  or (i.lab_id = any($4::uuid[]) and i.role = 'facilitator')
  or (i.organisation_id = any($5::uuid[]) and i.role = 'partner'))`;

function viewValues(view: InvitationView | null): [boolean, string[], string[], string[]] {
  return [view === null, view?.leadOf ?? [], view?.facilitatorOf ?? [], view?.partnerOf ?? []];
}

const list = statement(`
  ${SELECT} where ${SEEN} and ($6::text is null or ${STATE} = $6) and ($7::uuid is null or i.id < $7)
  order by i.id desc limit ${PAGE_SIZE + 1}`);
const byId = statement(`${SELECT} where ${SEEN} and i.id = $6`);
const byToken = statement(`${SELECT} where i.token_hash = $2`);

const insert = statement(`
  insert into invitation (id, token_hash, role, scope, region_id, lab_id, organisation_id, invited_by, sealed_email,
    email_mac, language, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + interval '${INVITATION_DAYS} days')`);

const OPEN = `accepted_at is null and withdrawn_at is null and expires_at > now()`;
const accept = statement(`
  update invitation set accepted_at = now(), accepted_by = $2, sealed_email = null
  where token_hash = $1 and ${OPEN} returning id`);
const withdraw = statement(`
  update invitation set withdrawn_at = now(), sealed_email = null where id = $1 and ${OPEN} returning id`);

/** An address is kept no longer than the invitation could be used; a row for as long as somebody may ask about it. */
const forgetAddresses = statement(`
  update invitation set sealed_email = null where sealed_email is not null and expires_at <= now()`);
const forgetRows = statement(`delete from invitation where expires_at < now() - interval '90 days'`);

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  list(
    view: InvitationView | null,
    { state, after }: { state: InvitationState | null; after: string | null },
    language: LanguageCode,
  ): Promise<InvitationRow[]> {
    return this.database.rows<InvitationRow>(list, [language, ...viewValues(view), state, after]);
  }

  /** An invitation within a view. */
  find(view: InvitationView | null, id: string, language: LanguageCode): Promise<InvitationRow | null> {
    return this.database.row<InvitationRow>(byId, [language, ...viewValues(view), id]);
  }

  findByToken(tokenHash: Buffer, language: LanguageCode): Promise<InvitationRow | null> {
    return this.database.row<InvitationRow>(byToken, [language, tokenHash]);
  }

  async insert(
    invitation: Pick<
      Invitation,
      | 'id'
      | 'tokenHash'
      | 'role'
      | 'scope'
      | 'regionId'
      | 'labId'
      | 'organisationId'
      | 'invitedBy'
      | 'sealedEmail'
      | 'emailMac'
      | 'language'
    >,
  ): Promise<void> {
    const { id, tokenHash, role, scope, regionId, labId, organisationId, invitedBy } = invitation;
    const { sealedEmail, emailMac, language } = invitation;
    await this.database.rows(insert, [
      id,
      tokenHash,
      role,
      scope,
      regionId,
      labId,
      organisationId,
      invitedBy,
      sealedEmail,
      emailMac,
      language,
    ]);
  }

  /** Uses an open invitation up; `false` when somebody was faster or it is closed. */
  async accept(tokenHash: Buffer, accountId: string): Promise<boolean> {
    return (await this.database.row(accept, [tokenHash, accountId])) !== null;
  }

  async withdraw(id: string): Promise<boolean> {
    return (await this.database.row(withdraw, [id])) !== null;
  }

  async forgetOld(): Promise<void> {
    await this.database.rows(forgetAddresses, []);
    await this.database.rows(forgetRows, []);
  }
}
