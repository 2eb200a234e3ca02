import { readersText } from '../../database/texts.js';
import { collaborationOf, furtherWriters, isKeptAway } from '../collaborators/collaborators.scope.js';
import { threadsJson } from '../comments/comments.sql.js';
import { filesJson, firstPictureJson } from '../files/files.json.js';
import { journeyJson } from '../journeys/journeys.sql.js';
import { isMutedBy } from '../privacy/mutes.scope.js';
import { isPublic, isVisible } from './ideas.scope.js';

/** $1 is the reader's language, $2 the reader's id. `i` is the idea, `n` its counters. */
export const CARD = `
  i.id, i.language, i.title, i.pitch, i.depth, i.status, i.themes, i.place, i.municipality, ${firstPictureJson('i.id')} as picture, a.nickname as author,
  ${collaborationOf('i.id', '$2')} as collaboration, ${furtherWriters('i.id')} as "furtherWriters",
  ${isMutedBy('$2', 'i.author_id')} as "isMuted", ${isKeptAway('i.id', '$2')} as "isBlocked",
  c.slug as "challengeSlug", challenge_text.title as "challengeTitle", challenge_text.language as "challengeLanguage",
  r.slug as "regionSlug", coalesce(r.names ->> $1, r.names ->> 'en') as "regionName",
  n.support_count as "supportCount", n.comment_count as "commentCount",
  i.published_at as "publishedAt", i.updated_at as "updatedAt",
  exists (select 1 from support s where s.idea_id = i.id and s.account_id = $2) as "isSupported",
  (select p.kind from phase p where p.challenge_id = i.challenge_id and p.starts_at <= now() and p.ends_at > now()) as phase`;

export const JOINS = `
  join idea_counter n on n.idea_id = i.id
  join account a on a.id = i.author_id
  join challenge c on c.id = i.challenge_id
  join region r on r.id = i.region_id
  ${readersText('challenge_text', 'challenge', 'c', 't.title, t.language', '$1')}`;

const SECTIONS = `x.problem, x.beneficiaries, x.how_it_works as "howItWorks", x.novelty, x.actors, x.first_test as "firstTest",
  x.effects, x.income, x.risks, x.results, x.plan, x.costs, x.fairness, x.answers`;

/** What the challenge of `i` asks of its own. */
const QUESTIONS = `coalesce((select f.questions from challenge_form f where f.challenge_id = i.challenge_id), '[]') as questions`;

/** One idea with everything its page shows first, in one round trip. $3 is its id, $4 and $5 the rest of the scope. */
export const IDEA_PAGE = `
  select to_json(q) as idea from (
    select ${CARD}, 0 as rank, l.id as "labId", l.slug as "labSlug", lab_text.name as "labName",
      ${SECTIONS}, x.links, ${QUESTIONS}, i.version, i.revision,
      coalesce((select f.parts from challenge_form f where f.challenge_id = i.challenge_id), '{}') as parts, i.return_reason as "returnReason",
      (select s.version from support s
        where s.idea_id = i.id and s.account_id = $2 and s.version < i.material_version) as "askedSince",
      case when i.material_version = 1 then 0 else (select count(*)::integer from support s
        where s.idea_id = i.id and s.version < i.material_version) end as "earlierSupportCount",
      coalesce((
        select json_agg(distinct p.nickname) from (
          select distinct g.author_id from suggestion g where g.idea_id = i.id and g.state = 'accepted' limit 20) g
        join account p on p.id = g.author_id), '[]') as contributors,
      (select count(*)::integer from suggestion g where g.idea_id = i.id and g.state = 'open') as "openSuggestionCount",
      ${isPublic('i')} and a.is_findable and a.erased_at is null as "isIndexable",
      ${filesJson('i.id')} as files,
      ${journeyJson('i.id')} as journey,
      ${threadsJson('i.id', '$2')} as comments,
      coalesce((
        select json_agg(json_build_object('nickname', ta.nickname, 'role', co.role) order by co.joined_at, co.id)
        from collaborator co join account ta on ta.id = co.account_id where co.idea_id = i.id), '[]') as team
    from idea i join idea_text x on x.idea_id = i.id join lab l on l.id = i.lab_id
    ${readersText('lab_text', 'lab', 'l', 't.name', '$1')}
    ${JOINS}
    where i.id = $3 and ${isVisible('i', ['$2', '$4', '$5'])}
  ) q`;

/** What policies and writes ask: $1 idea, $2 reader, $3 labs, $4 administrator, $5 event types, $6 seconds. */
export const IDEA_CONTEXT = `
  select i.id, i.status, i.author_id as "authorId", i.challenge_id as "challengeId", i.lab_id as "labId",
    i.region_id as "regionId", l.looks_first as "looksFirst", i.language, i.themes, i.place, i.municipality, (select r.slug from region r where r.id = i.region_id) as "regionSlug", i.version, i.revision, i.title, i.pitch,
    i.depth,
    exists (select 1 from support s where s.idea_id = i.id and s.account_id = $2) as "isSupported",
    ${collaborationOf('i.id', '$2')} as collaboration, ${isKeptAway('i.id', '$2')} as "isBlocked",
    ${SECTIONS}, x.links, ${QUESTIONS},
    (select p.kind from phase p where p.challenge_id = i.challenge_id and p.starts_at <= now() and p.ends_at > now()) as phase,
    (select count(*)::integer from event e where e.actor_id = $2 and e.type = any($5)
      and e.occurred_at > now() - make_interval(secs => $6)) as recent
  from idea i join idea_text x on x.idea_id = i.id join lab l on l.id = i.lab_id
  where i.id = $1 and ${isVisible('i', ['$2', '$3', '$4'])}`;
