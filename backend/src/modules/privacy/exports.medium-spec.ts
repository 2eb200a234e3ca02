import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { DataExportDto } from '@headframe/shared/privacy';
import { strFromU8, unzipSync } from 'fflate';
import { Database } from '../../database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { Vault } from '../../platform/security/vault.js';
import { type Answer, TestApp, type TestPerson } from '../../testing/test-app.js';
import { ExportFiles } from './export-files.js';
import { EXPORT_SECTIONS, type ExportRow } from './export-sections.js';
import { ExportWorker } from './export-worker.js';
import { ExportsRepository } from './exports.repository.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
});
afterAll(() => app.stop());

const ask = (as?: TestPerson) => app.call<DataExportDto>({ method: 'POST', path: apiPaths.dataExports, as });
const list = async (as: TestPerson) => (await app.call<DataExportDto[]>({ path: apiPaths.dataExports, as })).body;
const work = () => app.app.get(ExportWorker).run();
const codeOf = ({ status, body }: Answer<unknown>) => [status, (body as { code?: string } | null)?.code];

/** The file as bytes, which `TestApp.call` would read as text. */
async function fetchFile(id: string, as?: TestPerson) {
  const answer = await app.app
    .getHttpAdapter()
    .getInstance()
    .inject({ url: apiPaths.dataExportFile(id), headers: as ? { cookie: as.cookie } : {} });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}

type Data = Record<string, ExportRow[]>;
async function contents(id: string, as: TestPerson): Promise<{ data: Data; html: string; names: string[] }> {
  const files = unzipSync((await fetchFile(id, as)).bytes);
  return {
    data: JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array())) as Data,
    html: strFromU8(files['data.html'] ?? new Uint8Array()),
    names: Object.keys(files),
  };
}

async function exported(as: TestPerson) {
  const { body } = await ask(as);
  await work();
  return contents(body.id, as);
}

describe('my data', () => {
  it('is asked for, made in the background, told by mail and fetched', async () => {
    const person = await app.person();
    const asked = await ask(person);
    expect(asked).toMatchObject({ status: 202, body: { state: 'queued', bytes: null, expiresAt: null } });
    await work();
    const [ready] = await list(person);
    expect(ready).toMatchObject({ id: asked.body.id, state: 'ready' });
    const days = (Date.parse(ready?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
    expect(await app.lastMail(person.email, 'export_ready')).toMatchObject({
      link: `${app.config.publicUrl}${pagePaths.privacy}`,
      days: 7,
    });

    const file = await fetchFile(asked.body.id, person);
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="headframe-\d{4}-\d\d-\d\d\.zip"$/,
      ) as unknown,
      'cache-control': 'no-store',
      'content-length': String(file.bytes.length),
    });
    expect(file.bytes.length).toBe(ready?.bytes);
    expect((await contents(asked.body.id, person)).names.toSorted()).toEqual([
      'data.html',
      'data.json',
      'files/README.txt',
    ]);
    const events = await app.rows<{ type: string }>(
      `select type from event where actor_id = $1 and type like 'export.%' order by id`,
      [person.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['export.requested', 'export.fetched', 'export.fetched']);
  });

  it('is nobody else’s: not another person’s, not an administrator’s, not a reader’s without a session', async () => {
    const person = await app.person();
    const { id } = (await ask(person)).body;
    await work();
    const statuses = await Promise.all(
      [await app.person(), await app.staff('administrator', null), undefined].map(
        async (as) => (await fetchFile(id, as)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 401]);
    expect(await list(await app.person())).toEqual([]);
  });

  it('needs a fresh proof of who one is, to ask and to fetch', async () => {
    const person = await app.person();
    const { id } = (await ask(person)).body;
    await work();
    await app.rows(`update session set authenticated_at = now() - interval '16 minutes' where account_id = $1`, [
      person.id,
    ]);
    app.app.get(SessionMemory).forget(person.id);
    expect(codeOf(await ask(person))).toEqual([403, 'reauthentication_needed']);
    expect((await fetchFile(id, person)).status).toBe(403);
    expect(await list(person)).toHaveLength(1);
  });

  it('is made one at a time and twice a day', async () => {
    const person = await app.person();
    const answers = await Promise.all([ask(person), ask(person), ask(person)]);
    expect(answers.map(codeOf).toSorted()).toEqual([
      [202, undefined],
      [409, 'export_running'],
      [409, 'export_running'],
    ]);
    await work();
    expect((await ask(person)).status).toBe(202);
    await work();
    expect(codeOf(await ask(person))).toEqual([429, 'too_many_requests']);
    expect(await list(person)).toHaveLength(2);
  });

  it('is gone after seven days, its content from the table too', async () => {
    const person = await app.person();
    const { id } = (await ask(person)).body;
    await work();
    await app.rows(`update data_export set expires_at = now() - interval '1 second' where id = $1`, [id]);
    const late = await app.call({ path: apiPaths.dataExportFile(id), as: person });
    expect(codeOf(late)).toEqual([410, 'export_gone']);
    await work();
    expect(await app.rows(`select state, archive from data_export where id = $1`, [id])).toEqual([
      { state: 'expired', archive: null },
    ]);
    expect(codeOf(await app.call({ path: apiPaths.dataExportFile(id), as: person }))).toEqual([410, 'export_gone']);
  });

  it('is sealed at rest', async () => {
    const person = await app.person({ nickname: 'Quiet Lantern' });
    await exported(person);
    const [row] = await app.rows<{ archive: Buffer }>(`select archive from data_export where account_id = $1`, [
      person.id,
    ]);
    expect(row?.archive.includes(Buffer.from('PK'))).toBe(false);
    expect(row?.archive.includes(Buffer.from('data.json'))).toBe(false);
  });
});

describe('the worker', () => {
  it('shares the work with others: each copy is made once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => app.person()));
    await Promise.all(people.map((person) => ask(person)));
    const parts = [
      app.app.get(ExportsRepository, { strict: false }),
      app.app.get(ExportFiles),
      app.app.get(Mails),
      app.app.get(Vault),
      app.app.get(Database),
      app.config,
    ] as const;
    // As other processes have them.
    const workers = [app.app.get(ExportWorker), new ExportWorker(...parts), new ExportWorker(...parts)];
    await Promise.all(workers.map((worker) => worker.run()));
    for (const person of people) {
      expect(await list(person)).toMatchObject([{ state: 'ready' }]);
      expect((await app.mails(person.email)).filter(({ template }) => template === 'export_ready')).toHaveLength(1);
    }
  });

  it('takes over from a process that died, and not before', async () => {
    const person = await app.person();
    // What a worker leaves behind that took the row and never came back.
    await app.rows(
      `insert into data_export (id, account_id, attempts, next_attempt_at)
       values (gen_random_uuid(), $1, 1, now() + interval '2 minutes')`,
      [person.id],
    );
    await work();
    expect(await list(person)).toMatchObject([{ state: 'queued' }]);
    await app.rows(`update data_export set next_attempt_at = now() where account_id = $1`, [person.id]);
    await work();
    expect(await list(person)).toMatchObject([{ state: 'ready' }]);
  });

  it('gives up after some attempts, and says so', async () => {
    const person = await app.person();
    await app.rows(`insert into data_export (id, account_id, attempts) values (gen_random_uuid(), $1, 4)`, [person.id]);
    // A table that cannot be read: whatever the fault, the job must not be taken for ever.
    await app.rows('alter table consent_receipt rename to consent_receipt_away');
    await work();
    await app.rows('alter table consent_receipt_away rename to consent_receipt');
    expect(await list(person)).toMatchObject([{ state: 'failed', bytes: null }]);
    const { id = '' } = (await list(person))[0] ?? {};
    expect((await fetchFile(id, person)).status).toBe(404);
    expect((await ask(person)).status).toBe(202);
  });
});

describe('an export', () => {
  it('holds everything that somebody wrote and did, and no secret', async () => {
    const [person, other] = [
      await app.person({ nickname: 'Amber Kestrel', language: 'de', password: 'seven lamps in the shaft' }),
      await app.person({ nickname: 'Grey Heron' }),
    ];
    const own = await app.idea(person, { title: 'Eine Werkstatt im Kesselhaus', language: 'de' });
    await app.draft(person, { title: 'Noch nicht fertig' });
    const foreign = await app.idea(other, { title: 'A garden on the spoil tip' });
    const comment = { kind: 'question', text: 'Wem gehört die Halde <heute>?', language: 'de' };
    await app.call({ method: 'POST', path: apiPaths.ideaComments(foreign.id), body: comment, as: person });
    await app.call({ method: 'PUT', path: apiPaths.ideaSupport(foreign.id), as: person });
    await app.call({ method: 'POST', path: apiPaths.mutes, body: { kind: 'mute', idea: foreign.id }, as: person });
    const revised = await app.call({
      method: 'PATCH',
      path: apiPaths.idea(own.id),
      body: { title: 'Eine offene Werkstatt im Kesselhaus' },
      headers: { 'if-match': `"${own.revision}"` },
      as: person,
    });
    expect(revised.status).toBe(200);

    const { data, html } = await exported(person);
    expect(Object.keys(data)).toEqual(['format', 'version', 'madeAt', 'site', 'language', ...EXPORT_SECTIONS]);
    expect(data['profile']).toMatchObject([
      { nickname: 'Amber Kestrel', email: person.email, ageBand: '18-24', hasPassword: true, language: 'de' },
    ]);
    expect(data['sessions']).toMatchObject([{ method: 'email' }]);
    expect(data['ideas']).toMatchObject([
      {
        title: 'Eine offene Werkstatt im Kesselhaus',
        versions: [
          { number: 1, title: 'Eine Werkstatt im Kesselhaus' },
          { number: 2, title: 'Eine offene Werkstatt im Kesselhaus' },
        ],
      },
      { title: 'Noch nicht fertig', status: 'draft', versions: [] },
    ]);
    expect(data['comments']).toMatchObject([{ text: 'Wem gehört die Halde <heute>?', ideaId: foreign.id }]);
    expect(data['supports']).toMatchObject([{ ideaId: foreign.id, version: 1 }]);
    expect(data['mutes']).toMatchObject([{ nickname: 'Grey Heron', muteKind: 'mute' }]);
    expect((data['events'] ?? []).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['account.created', 'idea.published', 'idea.edited', 'comment.created', 'mute.created']),
    );

    // Nobody else, and nothing that opens a door.
    const text = JSON.stringify(data);
    for (const foreignWord of [other.id, other.email, 'spoil tip']) expect(text).not.toContain(foreignWord);
    const secrets = await app.rows<{ secret: string }>(
      `select password_hash as secret from account where id = $1
       union all select encode(token_hash, 'hex') from session where account_id = $1`,
      [person.id],
    );
    for (const { secret } of secrets) expect(text).not.toContain(secret);

    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Wem gehört die Halde &lt;heute&gt;?');
    expect(html).not.toContain('<heute>');
  });

  it('of somebody who looks after people names none of them', async () => {
    const [giver, other] = [await app.staff('administrator', null), await app.person()];
    const body = { people: [other.id], change: 'give', role: 'reviewer', place: 'asturias' };
    expect((await app.call({ method: 'POST', path: apiPaths.peopleRoles, body, as: giver })).status).toBe(200);
    const { data } = await exported(giver);
    expect(data['events']).toContainEqual(expect.objectContaining({ type: 'role.given' }));
    for (const word of [other.id, other.nickname, other.email]) expect(JSON.stringify(data)).not.toContain(word);
  });

  it('is made for pupils too, who have no address for a mail', async () => {
    const person = await app.person();
    await app.rows(
      `with lab as (select id, region_id from lab limit 1), grp as (
        insert into school_group (id, lab_id, region_id, organisation_id, name, code, age_band, authorised_on)
        select gen_random_uuid(), lab.id, lab.region_id, (select id from organisation limit 1), 'Class 9b', 'ABCDEF',
          '14-15', current_date from lab returning id)
      update account set email = null, email_key = null, email_confirmed_at = null, group_id = (select id from grp)
      where id = $1`,
      [person.id],
    );
    const { data } = await exported(person);
    expect(data['profile']).toMatchObject([{ email: null, group: 'Class 9b' }]);
    expect((await app.mails(person.email)).some(({ template }) => template === 'export_ready')).toBe(false);
  });
});
