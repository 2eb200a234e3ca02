/**
 * The benchmark's data, made inside PostgreSQL from fixed seeds: the same rows on every machine. Words follow a skewed
 * distribution, as they do in real texts: a few stand in nearly every idea, most in few.
 */

const COMMON = ['youth', 'village', 'work', 'mine'];
const STEMS = [
  'bridge',
  'garden',
  'lamp',
  'shaft',
  'solar',
  'bus',
  'music',
  'wood',
  'river',
  'school',
  'bicycle',
  'kitchen',
  'museum',
  'forest',
  'radio',
  'theatre',
  'tower',
  'workshop',
  'market',
  'stone',
];
const ENDINGS = ['', 's', 'house', 'yard', 'line', 'club', 'path', 'lab', 'hall', 'fund'];

const array = (/** @type {string[]} */ words) => `array[${words.map((word) => `'${word}'`).join(',')}]`;
const WORDS = array(STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending)));

/** A number from 0 to 2^31 that depends on its seed alone. */
const random = (/** @type {string} */ seed) => `(hashtextextended(${seed}, 7) & 2147483647)`;
const word = (/** @type {string} */ seed) =>
  `(${WORDS})[1 + floor(200 * power(${random(seed)} / 2147483648.0, 2))::int]`;
const sentence = (/** @type {string} */ seed, /** @type {number} */ length) =>
  `concat_ws(' ', (${array(COMMON)})[1 + ${random(`${seed} || 'c'`)} % 4], ${Array.from({ length }, (_, n) => word(`${seed} || 'w${n}'`)).join(', ')})`;
/** A UUIDv7 of the moment `minutes` before the end of 2026. */
const uuidAt = (/** @type {string} */ minutes, /** @type {string} */ seed) => `
  encode(substr(int8send((1798761600000 - (${minutes})::bigint * 60000)::bigint), 3), 'hex')::text || '7' || substr(md5(${seed}), 1, 3)
  || '8' || substr(md5(${seed}), 4, 15)`;

/** Distinct texts; a million ideas share them, so that the data set is made in minutes. */
const TEXTS = 5000;
const ACCOUNTS = 2000;

/**
 * Fills an empty, migrated database.
 * @param {import('pg').Client} client
 * @param {{ ideas: number, comments: number, supports: number }} size
 */
export async function generate(client, { ideas, comments, supports }) {
  const run = (/** @type {string} */ text) => client.query(text);
  await run(
    `set statement_timeout = 0; set maintenance_work_mem = '512MB'; set work_mem = '128MB'; set synchronous_commit = off`,
  );
  await run(`
    insert into region (id, slug, names, country, languages, time_zone, guardian_mode)
    values ('01935000-0000-7000-8000-00000000a001', 'bench', '{"en": "Bench region"}', 'ES', '{en}', 'Europe/Madrid', 'none');
    insert into organisation (id, region_id, slug, name, kind)
    values ('01935000-0000-7000-8000-00000000a002', '01935000-0000-7000-8000-00000000a001', 'bench', 'Bench office', 'public_body');
    insert into lab (id, region_id, slug, original_language, safeguarding_person, safeguarding_contact)
    values ('01935000-0000-7000-8000-00000000a003', '01935000-0000-7000-8000-00000000a001', 'bench', 'en', 'Somebody', 'somebody@example.org');
    insert into lab_text (lab_id, language, origin, name, summary, rules)
    values ('01935000-0000-7000-8000-00000000a003', 'en', 'original', 'Bench lab', 'A lab that exists to be measured.', '');
    insert into challenge (id, lab_id, region_id, slug, original_language, decided_by_id, decides_on, ends_at)
    select ('01935000-0000-7000-8000-00000000b' || lpad(n::text, 3, '0'))::uuid, '01935000-0000-7000-8000-00000000a003',
      '01935000-0000-7000-8000-00000000a001', 'bench-' || n, 'en', '01935000-0000-7000-8000-00000000a002', '2030-01-01', '2030-01-01'
    from generate_series(0, 19) n;
    insert into challenge_text (challenge_id, language, origin, title, question, background, promise)
    select id, 'en', 'original', 'Challenge ' || slug, 'How might we measure what people feel?', repeat('Background. ', 60), repeat('We promise to answer. ', 4)
    from challenge;
    insert into phase (challenge_id, kind, starts_at, ends_at) select id, 'ideas', '2020-01-01', '2030-01-01' from challenge;
    insert into account (id, email, email_key, nickname, nickname_key, password_hash, age_band, region_id, language)
    select (${uuidAt('9000000 + n', "'a' || n")})::uuid, 'p' || n || '@bench.example', 'p' || n || '@bench.example', 'Person ' || n, 'person ' || n, '-', '18-24',
      '01935000-0000-7000-8000-00000000a001', 'en' from generate_series(0, ${ACCOUNTS - 1}) n;
    insert into session (id, device, method, token_hash, account_id, expires_at)
    select gen_random_uuid(), 'Firefox', 'email', sha256(rpad('bench-' || (row_number() over (order by id) - 1), 43, '_')::bytea), id, '2030-01-01' from account`);
  await run(`
    create temp table texts as select n, ${sentence("'t' || n", 5)} as title, ${sentence("'p' || n", 14)} as pitch,
      ${sentence("'b' || n", 60)} as body from generate_series(0, ${TEXTS - 1}) n;
    create temp table people as select row_number() over (order by id) - 1 as n, id from account;
    create temp table documents as select n, title, pitch, body,
      setweight(search_part('en', title), 'A') || setweight(search_part('en', pitch), 'B') || setweight(search_part('en', body), 'C') as document from texts;
    select remember_words(title || ' ' || pitch) from texts;
    create temp table numbers as select n, (${uuidAt('n', "'i' || n")})::uuid as id, n % ${TEXTS} as text,
      ('01935000-0000-7000-8000-00000000b' || lpad((n % 20)::text, 3, '0'))::uuid as challenge_id,
      timestamptz '2026-12-31' - n * interval '1 minute' as published_at from generate_series(0, ${ideas - 1}) n;
    analyze texts; analyze people; analyze documents; analyze numbers`);
  const secondary = await client.query(`
    select i.indexname as name, i.indexdef as definition from pg_indexes i left join pg_constraint c on c.conname = i.indexname
    where i.schemaname = 'public' and c.oid is null and i.tablename in ('idea', 'idea_counter', 'idea_search', 'comment', 'support', 'event')`);
  for (const { name } of secondary.rows) await run(`drop index ${name}`);
  await run(`
    set session_replication_role = replica;
    insert into idea (id, challenge_id, lab_id, region_id, author_id, language, title, pitch, depth, status, themes, created_at, updated_at, published_at)
    select m.id, m.challenge_id, '01935000-0000-7000-8000-00000000a003', '01935000-0000-7000-8000-00000000a001', p.id, 'en',
      left(t.title, 90) || ' ' || m.n, left(t.pitch, 200), 'sketch', 'published', array[(array['mobility', 'housing', 'digital', 'youth-voice'])[1 + m.n % 4]],
      m.published_at, m.published_at, m.published_at
    from numbers m join texts t on t.n = m.text join people p on p.n = m.n % ${ACCOUNTS};
    insert into collaborator (id, idea_id, account_id, role, joined_at)
    select gen_random_uuid(), id, author_id, 'co_author', created_at from idea;
    insert into idea_text (idea_id, problem, beneficiaries, how_it_works, first_test)
    select m.id, left(t.body, 300), left(t.body, 200), left(t.body, 500), left(t.body, 200) from numbers m join texts t on t.n = m.text;
    insert into idea_search (idea_id, published_at, document)
    select m.id, m.published_at, d.document || to_tsvector('simple', 'unique' || m.n) from numbers m join documents d on d.n = m.text;
    insert into event (id, occurred_at, type, actor_id, acting_as, region_id, idea_id)
    select (${uuidAt('m.n', "'e' || m.n")})::uuid, m.published_at, 'idea.published', p.id, 'author', '01935000-0000-7000-8000-00000000a001', m.id
    from numbers m join people p on p.n = m.n % ${ACCOUNTS};
    insert into comment (id, idea_id, author_id, version, kind, language, text, created_at)
    select (${uuidAt('c / 100', "'k' || c")})::uuid, m.id, p.id, 1, (array['question', 'praise', 'concern', 'improvement'])[1 + c % 4], 'en', left(t.body, 220), m.published_at
    from generate_series(0, ${comments - 1}) c join numbers m on m.n = c % ${Math.min(ideas, comments / 10)} join texts t on t.n = c % ${TEXTS} join people p on p.n = c % ${ACCOUNTS};
    insert into support (idea_id, account_id, version)
    select m.id, p.id, 1 from generate_series(0, ${supports - 1}) s join numbers m on m.n = s % ${Math.min(ideas, 10_000)} join people p on p.n = (s / ${Math.min(ideas, 10_000)} * 97 + s) % ${ACCOUNTS}
    on conflict do nothing;
    insert into idea_counter (idea_id, challenge_id, region_id, support_count, comment_count)
    select m.id, m.challenge_id, '01935000-0000-7000-8000-00000000a001', coalesce(s.n, 0), coalesce(c.n, 0) from numbers m
    left join (select idea_id, count(*) as n from support group by idea_id) s on s.idea_id = m.id
    left join (select idea_id, count(*) as n from comment group by idea_id) c on c.idea_id = m.id;
    set session_replication_role = default`);
  for (const { definition } of secondary.rows) await run(definition);
  await run(`update challenge c set idea_count = (select count(*) from idea i where i.challenge_id = c.id)`);
  await run(`update region set idea_count = ${ideas}`);
  await run(`vacuum analyze`);
}

/** The cookie of the nth person of the data. */
export const cookieOf = (/** @type {number} */ n) => `session=${`bench-${n % ACCOUNTS}`.padEnd(43, '_')}`;
