import type { Statement } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** The parts of an export, in the order of the file. */
export const EXPORT_SECTIONS = [
  'profile',
  'roles',
  'vetting',
  'sessions',
  'factors',
  'guardian',
  'consents',
  'ideas',
  'collaborations',
  'joinings',
  'merges',
  'carries',
  'comments',
  'suggestions',
  'files',
  'supports',
  'ballots',
  'mutes',
  'invitations',
  'mails',
  'exports',
  'events',
] as const;
export type ExportSection = (typeof EXPORT_SECTIONS)[number];

/** One row of a section: plain values, lists of texts, or rows again. */
export interface ExportRow {
  readonly [field: string]: string | number | boolean | null | readonly string[] | readonly ExportRow[];
}

const TEXTS = `title, pitch, language, problem, beneficiaries, how_it_works as "howItWorks", novelty, actors,
  first_test as "firstTest", effects, income, risks, results, plan, costs, fairness, answers, links`;

/** What events say of others: whom a role was given to, which invitation or mail it was about. */
const OF_OTHERS = `array['account', 'invitation', 'mail']`;

/**
 * What each section reads: $1 is the person, $2 their language. Nothing about anybody else comes along, but the nickname of
 * somebody they muted. Secrets and their hashes are of no use to the person and of use to a thief; they stay.
 */
const SECTIONS: Record<ExportSection, string> = {
  profile: `
    select a.id, a.nickname, a.email, a.email_confirmed_at as "emailConfirmedAt", a.age_band as "ageBand",
      a.age_band_since as "ageBandSince", coalesce(r.names ->> $2, r.names ->> 'en') as region, a.language,
      a.created_at as "createdAt", a.password_hash is not null as "hasPassword", a.guardian_state as "guardianState",
      a.guardian_due_at as "guardianDueAt", a.consent_confirmed_at as "consentConfirmedAt",
      a.is_findable as "isFindable", a.known_devices as "knownDevices", g.name as "group", p.number as "groupNumber"
    from account a join region r on r.id = a.region_id
      left join school_group g on g.id = a.group_id left join pupil p on p.account_id = a.id
    where a.id = $1`,
  roles: `
    select g.role, coalesce(r.names ->> $2, r.names ->> 'en', o.name, t.name) as place, g.granted_at as "grantedAt"
    from role_grant g left join region r on r.id = g.region_id left join organisation o on o.id = g.organisation_id
      left join lab l on l.id = g.lab_id
      left join lab_text t on t.lab_id = l.id and t.language = l.original_language
    where g.account_id = $1 order by g.id`,
  vetting: `
    select seen_on as "seenOn", valid_until as "validUntil", reminded_at as "remindedAt", created_at as "createdAt"
    from vetting_check where account_id = $1 order by id`,
  sessions: `
    select device, method, created_at as "createdAt", last_seen_at as "lastSeenAt", authenticated_at as "provenAt",
      second_factor_at as "secondFactorAt", expires_at as "expiresAt"
    from session where account_id = $1 order by created_at`,
  factors: `
    select 'totp' as factor, null as name, created_at as "createdAt", confirmed_at as "confirmedAt", null as "lastUsedAt"
    from totp where account_id = $1
    union all
    select 'passkey', name, created_at, null, last_used_at from passkey where account_id = $1
    union all
    select 'recovery_code', null, created_at, null, used_at from recovery_code where account_id = $1
    union all
    select 'single_sign_on', issuer || ' ' || subject, created_at, null, null
    from single_sign_on_identity where account_id = $1
    order by 3`,
  guardian: `
    select mode, asked_at as "askedAt", language, reminded_at as "remindedAt", answer, answered_at as "answeredAt",
      closed_at as "closedAt", confirmation_asked_at as "confirmationAskedAt"
    from guardian_request where account_id = $1 order by asked_at`,
  consents: `
    select c.text as agreement, c.text_version as "textVersion", c.decision, c.method, c.given_by as "givenBy",
      o.name as organisation, c.authorised_on as "authorisedOn", c.language, c.given_at as "givenAt"
    from consent_receipt c left join organisation o on o.id = c.organisation_id
    where c.account_id = $1 order by c.given_at`,
  ideas: `
    select i.id, i.title, i.pitch, i.language, i.status, i.depth, i.themes, i.place, i.municipality,
      i.return_reason as "returnReason", i.created_at as "createdAt", i.updated_at as "updatedAt",
      i.published_at as "publishedAt", i.version, i.material_version as "materialVersion", x.problem, x.beneficiaries, x.how_it_works as "howItWorks", x.novelty,
      x.actors, x.first_test as "firstTest", x.effects, x.income, x.risks, x.results, x.plan, x.costs, x.fairness,
      x.answers, x.links,
      coalesce((
        select json_agg(to_json(v) order by v.number) from (
          select number, created_at as "createdAt", is_minor as "isMinor", is_material as "isMaterial",
            restored_from as "restoredFrom", suggestion_id is not null as "isSuggested", ${TEXTS} from idea_version where idea_id = i.id and author_id = $1) v
      ), '[]') as versions
    from idea i join idea_text x on x.idea_id = i.id
    where i.author_id = $1 order by i.id`,
  collaborations: `
    select co.idea_id as "ideaId", i.title, i.status, co.role as collaboration, co.joined_at as "createdAt",
      coalesce((
        select json_agg(to_json(v) order by v.number) from (
          select number, created_at as "createdAt", ${TEXTS} from idea_version
          where idea_id = i.id and author_id = $1 and i.author_id <> $1) v
      ), '[]') as versions
    from collaborator co join idea i on i.id = co.idea_id where co.account_id = $1 order by co.joined_at, co.id`,
  joinings: `
    select j.idea_id as "ideaId", j.kind as "joiningKind", j.role as collaboration, j.note, j.state as "suggestionState",
      j.invited_by is not distinct from $1 as "isInviter", j.created_at as "createdAt", j.decided_at as "decidedAt",
      j.expires_at as "expiresAt"
    from joining j where j.account_id = $1 or j.invited_by = $1 order by j.id`,
  merges: `
    select m.source_id as "ideaId", m.target_id as "otherIdeaId", m.word as note, m.state as "mergeState",
      m.answer as "authorsAnswer",
      m.proposed_at as "createdAt", m.decided_at as "decidedAt", m.undone_at as "withdrawnAt"
    from idea_merge m where m.proposed_by = $1 order by m.id`,
  carries: `
    select a.merge_id as "mergeId", a.answer as "carryAnswer", a.told_at as "askedAt", a.answered_at as "answeredAt"
    from merge_supporter a where a.account_id = $1 order by a.merge_id`,
  comments: `
    select c.id, c.idea_id as "ideaId", c.parent_id as "answerTo", c.version, c.kind, c.language, c.text,
      c.created_at as "createdAt", c.removed_at as "removedAt"
    from comment c where c.author_id = $1 order by c.id`,
  suggestions: `
    select idea_id as "ideaId", version, part, text, note, state as "suggestionState", answer as "authorsAnswer",
      created_at as "createdAt", decided_at as "decidedAt"
    from suggestion where author_id = $1 order by id`,
  files: `
    select id, idea_id as "ideaId", text, kind = 'picture' as "isPicture", widths::text[] as widths, height, bytes,
      'files/' || id || case kind when 'picture' then '.webp' else '.pdf' end as file, created_at as "createdAt"
    from idea_file where account_id = $1 order by id`,
  supports: `
    select idea_id as "ideaId", version, told_version as "toldVersion", created_at as "createdAt"
    from support where account_id = $1 order by created_at`,
  ballots: `
    select coalesce(t.title, '') as title, b.method as "ballotMethod", (
      select array_agg(coalesce(w.title, '') order by f.place) from unnest(b.choices) with ordinality f (number, place)
      join candidate k on k.challenge_id = b.challenge_id and k.number = f.number
      left join idea_version w on w.idea_id = k.idea_id and w.number = k.version) as choices,
      b.points::text[] as points
    from ballot b join challenge c on c.id = b.challenge_id
      left join challenge_text t on t.challenge_id = c.id and t.language = c.original_language
    where b.account_id = $1 order by c.slug`,
  mutes: `
    select m.kind as "muteKind", o.nickname, m.since as "createdAt"
    from mute m join account o on o.id = m.other_id where m.account_id = $1 order by m.id`,
  invitations: `
    select v.role, coalesce(r.names ->> $2, r.names ->> 'en', o.name, t.name) as place,
      v.invited_by = $1 as "isInviter", v.language, v.created_at as "createdAt", v.expires_at as "expiresAt",
      v.accepted_at as "acceptedAt", v.withdrawn_at as "withdrawnAt"
    from invitation v left join region r on r.id = v.region_id left join organisation o on o.id = v.organisation_id
      left join lab l on l.id = v.lab_id
      left join lab_text t on t.lab_id = l.id and t.language = l.original_language
    where v.invited_by = $1 or v.accepted_by = $1 order by v.id`,
  mails: `
    select template, language, status, created_at as "createdAt", sent_at as "sentAt"
    from mail where account_id = $1 order by id`,
  exports: `
    select state, requested_at as "requestedAt", ready_at as "readyAt", expires_at as "expiresAt", bytes
    from data_export where account_id = $1 order by id`,
  events: `
    select e.occurred_at as at, e.type, e.acting_as as "actingAs", e.idea_id as "ideaId",
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(e.data)
        where key <> all(${OF_OTHERS})) as data
    from event e where e.actor_id = $1 order by e.id`,
};

/** What a section asks, and whether it needs the person's language too. */
interface SectionQuery {
  readonly text: string;
  readonly statement: Statement;
  readonly needsLanguage: boolean;
}

export const sectionQueries = Object.fromEntries(
  Object.entries(SECTIONS).map(([section, text]) => [
    section,
    { text, statement: statement(`select to_json(q) as row from (${text}) q`), needsLanguage: text.includes('$2') },
  ]),
) as Record<ExportSection, SectionQuery>;
