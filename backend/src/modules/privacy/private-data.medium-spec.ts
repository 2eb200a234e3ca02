import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { ExportWorker } from './export-worker.js';
import { HOME } from '../../testing/policy-table/places.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { Routes } from '../../platform/openapi/routes.js';

/** What nobody else may read of somebody, each as a word that stands nowhere else. */
const WORDS = {
  address: 'quillmarker@test.example',
  draft: 'Draftmarker of a workshop',
  'withdrawn idea': 'Withdrawnmarker of a workshop',
  'reason of a return': 'Reasonmarker: say who would open it.',
  'removed comment': 'Commentmarker that was taken back',
  'known device': 'Devicemarker, Plan 9',
  'signed-in device': 'Sessionmarker, Plan 9',
  passkey: 'Passkeymarker',
  'number at an authority': 'subjectmarker',
} as const;

const READERS = [
  'anonymous',
  'participant',
  'facilitator',
  'reviewer',
  'authority_lead',
  'partner',
  'administrator',
] as const;
type Reader = (typeof READERS)[number];

let app: TestApp;
let owner: TestPerson;
const readers = new Map<Reader, TestPerson | undefined>();
/** Ids that lead to something of the owner. */
const ids: string[] = [];
/** Markers beyond the words: ids that nobody else has any use for. */
let privateIds: Record<string, string>;

async function seed(): Promise<void> {
  owner = await app.person({ email: WORDS.address, nickname: 'Quill Heron' });
  const draft = await app.draft(owner, { title: WORDS.draft });
  const withdrawn = await app.idea(owner, { title: WORDS['withdrawn idea'] });
  await app.call({ method: 'POST', path: apiPaths.ideaTransition(withdrawn.id, 'withdraw'), as: owner });
  await app.rows(`update idea set return_reason = $2 where id = $1`, [draft.id, WORDS['reason of a return']]);
  const published = await app.idea(owner, { title: 'What everybody may read' });
  const body = { kind: 'praise', text: WORDS['removed comment'], language: 'en' };
  const said = await app.call<{ id: string }>({
    method: 'POST',
    path: apiPaths.ideaComments(published.id),
    body,
    as: owner,
  });
  await app.call({ method: 'DELETE', path: apiPaths.comment(said.body.id), as: owner });
  await app.rows(`update account set known_devices = array[$2] where id = $1`, [owner.id, WORDS['known device']]);
  const [session] = await app.rows<{ id: string }>(
    `update session set device = $2 where account_id = $1 returning id`,
    [owner.id, WORDS['signed-in device']],
  );
  const passkey = uuid();
  await app.rows(
    `insert into passkey (id, account_id, credential_id, public_key, name) values ($1, $2, 'credential', 'key', $3)`,
    [passkey, owner.id, WORDS.passkey],
  );
  await app.rows(`insert into single_sign_on_identity (issuer, subject, account_id) values ('https://id', $2, $1)`, [
    owner.id,
    WORDS['number at an authority'],
  ]);
  const other = await app.idea(await app.person());
  const mute = await app.call<{ id: string }>({
    method: 'POST',
    path: apiPaths.mutes,
    body: { kind: 'block', idea: other.id },
    as: owner,
  });
  const copy = await app.call<{ id: string }>({ method: 'POST', path: apiPaths.dataExports, as: owner });
  await app.app.get(ExportWorker).run();
  privateIds = { mute: mute.body.id, export: copy.body.id, session: session?.id ?? '', passkey };
  ids.push(owner.id, draft.id, withdrawn.id, published.id, said.body.id, ...Object.values(privateIds));
}

beforeAll(async () => {
  app = await TestApp.start();
  await seed();
  const place = {
    facilitator: HOME.lab,
    reviewer: HOME.region,
    authority_lead: HOME.region,
    partner: HOME.organisation,
  };
  for (const reader of READERS) {
    if (reader === 'anonymous') readers.set(reader, undefined);
    else if (reader === 'participant') readers.set(reader, await app.person());
    else readers.set(reader, await app.staff(reader, reader === 'administrator' ? null : place[reader]));
  }
});
afterAll(() => app.stop());

/** What lists are asked for beyond their plain form. */
const QUERIES: Record<string, string[]> = {
  '/api/ideas': [
    '?own=true',
    '?status=pending',
    '?q=marker',
    '?q=draftmarker',
    '?q=withdrawnmarker',
    '?q=commentmarker',
  ],
  '/api/ideas/look-alikes': [`?challenge=${HOME.challenge}&text=Draftmarker+of+a+workshop`],
  '/api/people': ['?q=quill', '?q=quillmarker', '?role=participant'],
  '/api/purposes': [`?region=${HOME.region}`],
  '/api/groups': [`?lab=${HOME.lab}`],
};
/** The demo's mailbox shows every mail to everybody: that is what it is for, and there is none elsewhere. */
const LEFT_OUT = /^\/api\/(?:demo|openapi|docs|single-sign-on|sessions\/single-sign-on)/;

/** Every address under which something can be read, with each id and slug that could lead to the owner. */
function addresses(): string[] {
  const templates = app.app
    .get(Routes, { strict: false })
    .all()
    .filter(({ method, path }) => method === 'get' && path.startsWith('/api/') && !LEFT_OUT.test(path))
    .map(({ path }) => path);
  return templates.flatMap((template) => {
    const filled = template.includes('{slug}')
      ? Object.values(HOME).map((slug) => template.replace('{slug}', slug))
      : template.includes('{')
        ? ids.map((id) => template.replace(/\{\w+\}/, id))
        : [template];
    return filled.concat((QUERIES[template] ?? []).map((query) => template + query));
  });
}

/** Everything that a reader gets to see, answers and failures, with the headers. */
async function everything(as: TestPerson | undefined): Promise<{ path: string; text: string }[]> {
  return Promise.all(
    addresses().map(async (path) => {
      const { text, headers } = await app.call({ path, ...(as ? { as } : {}) });
      return { path, text: `${text}\n${JSON.stringify(headers)}` };
    }),
  );
}

describe('what is private', () => {
  it('is there to be read by its owner, or the test would look for nothing', async () => {
    const seen = (await everything(owner)).map(({ text }) => text).join('\n');
    const hidden = Object.entries({ ...WORDS, ...privateIds }).filter(([, word]) => !seen.includes(word));
    // No address tells these three: the words are gone, and the other two stand in a copy of the data alone.
    expect(hidden.map(([name]) => name)).toEqual(['removed comment', 'known device', 'number at an authority']);
  });

  it.each(READERS)('is read by nobody else at any address: %s', async (reader) => {
    const answers = await everything(readers.get(reader));
    expect(answers.length).toBeGreaterThan(80);
    for (const [name, word] of Object.entries({ ...WORDS, ...privateIds })) {
      const found = answers.filter(
        ({ path, text }) =>
          // An answer may repeat what was asked for.
          text.toLowerCase().includes(word.toLowerCase()) && !path.includes(word),
      );
      expect([name, found.map(({ path }) => path)]).toEqual([name, []]);
    }
  });

  it('is the id of an account for everybody but those who look after people', async () => {
    for (const reader of ['anonymous', 'participant', 'partner'] as const) {
      const answers = await everything(readers.get(reader));
      const found = answers.filter(({ path, text }) => text.includes(owner.id) && !path.includes(owner.id));
      expect([reader, found.map(({ path }) => path)]).toEqual([reader, []]);
    }
  });
});
