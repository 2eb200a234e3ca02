import { isPublic } from './ideas.scope.js';

/** How many of the newest ideas with a theme of the challenge are compared letter by letter. */
const KINDRED = 150;
/** Among how many of the newest ideas both are looked for one by one: of a rare theme there may be none in a million. */
const LOOKED_THROUGH = 2000;
/** How many of those with a shared word are ranked. */
const COMPARED = 500;
/** With fewer among the newest the words are rare, and the word index finds all that have them. */
const TOO_FEW = 50;

/** What a look-alike in the region of challenge $2 has to be, for reader $3. */
const OF_REGION = `i.region_id = (select region_id from challenge where slug = $2) and ${isPublic('i')} and i.status <> 'merged'
      and not exists (select 1 from collaborator co where co.idea_id = i.id and co.account_id = $3)`;

/**
 * Ideas that resemble a text, best first: $1 text, $2 challenge, $3 reader. In the region any shared word makes a candidate; the
 * order of the words' weights and then of the letters decides. Beyond it, and across languages, ideas with a theme of the
 * challenge are compared in Latin letters without accents: names, numbers and words that languages share are found there, and
 * no more can be without a translation. It is asked at each pause of somebody who types: older ideas are candidates where the
 * words are rare, since to read the list of all that share a common word takes a second among a million.
 */
export const LOOK_ALIKES = `
  with wanted as materialized (
    select any_word_query($1) as query, fold_text($1) as folded, latin_text(fold_text($1)) as latin
  ), near as materialized (
    select s.idea_id, s.document from (
      select i.id, i.published_at from idea i where ${OF_REGION}
      order by i.published_at desc, i.id desc limit ${LOOKED_THROUGH}) i
    cross join lateral (select idea_id, document from idea_search where idea_id = i.id offset 0) s
    where s.document @@ (select query from wanted)
    order by i.published_at desc, i.id desc limit ${COMPARED}
  ), far as materialized (
    select s.idea_id, s.document from (
      select idea_id, document from idea_search
      where (select count(*) from near) < ${TOO_FEW} and document @@ (select query from wanted) limit ${COMPARED}) s
    join idea i on i.id = s.idea_id
    where ${OF_REGION}
  ), best as (
    select idea_id, ts_rank(document, (select query from wanted)) as rank
    from (select * from near union all select * from far where idea_id not in (select idea_id from near)) matches
    order by rank desc limit 20
  ), near_by as (
    select i.id, c.closeness + b.rank as score
    from best b join idea i on i.id = b.idea_id
      cross join lateral (
        select greatest(word_similarity((select folded from wanted), fold_text(i.title || ' ' || i.pitch)),
          0.8 * word_similarity(fold_text(i.title), (select folded from wanted))) as closeness) c
    where c.closeness > 0.3
  ), kindred as (
    select i.id, i.title, i.title || ' ' || i.pitch as words from (
      select i.id, i.title, i.pitch, i.themes from idea i
      where ${isPublic('i')} and i.status <> 'merged'
        and not exists (select 1 from collaborator co where co.idea_id = i.id and co.account_id = $3)
      order by i.published_at desc limit ${LOOKED_THROUGH}) i
    where i.themes && (select themes from challenge where slug = $2) limit ${KINDRED}
  ), far_off as (
    select k.id, c.closeness as score
    from kindred k cross join lateral (
      select greatest(word_similarity((select latin from wanted), latin_text(fold_text(k.words))),
        0.8 * word_similarity(latin_text(fold_text(k.title)), (select latin from wanted))) as closeness) c
    where c.closeness > 0.45
  )
  select i.id, i.language, i.title, i.pitch, n.support_count as "supportCount"
  from (select id, max(score) as score from (select * from near_by union all select * from far_off) a group by id) a
    join idea i on i.id = a.id join idea_counter n on n.idea_id = i.id
  order by a.score desc, i.id limit 5`;
