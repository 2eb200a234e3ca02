import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import { TestApp } from '../../testing/test-app.js';
import { GONE_WITH_PERSON } from './deletion.sql.js';
import { impersonalTables, personalTables } from './personal-data/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => app.stop());

const registered = new Set([
  ...Object.entries(personalTables).flatMap(([table, { personal, other }]) =>
    [...Object.values(personal).flat(), ...other].map((column) => `${table}.${column}`),
  ),
  ...Object.entries(impersonalTables).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
]);

const columns = () =>
  app.rows<{ place: string; type: string }>(
    `select table_name || '.' || column_name as place, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name not in ('pg_stat_statements', 'pg_stat_statements_info')`,
  );

describe('the registry of personal data', () => {
  it('knows every column of every table', async () => {
    const unknown = (await columns()).map(({ place }) => place).filter((place) => !registered.has(place));
    // Whoever adds a column says in the registry what it is kept for, or that it says nothing about anybody.
    expect(unknown).toEqual([]);
  });

  it('knows no column that is gone', async () => {
    const present = new Set((await columns()).map(({ place }) => place));
    expect([...registered].filter((place) => !present.has(place))).toEqual([]);
  });

  it('fails when a table gains a column without a purpose', async () => {
    await app.rows(`alter table account add column telephone text`);
    const unknown = (await columns()).map(({ place }) => place).filter((place) => !registered.has(place));
    await app.rows(`alter table account drop column telephone`);
    expect(unknown).toEqual(['account.telephone']);
  });
});

describe('whoever is erased', () => {
  /** What keeps the id of an emptied account, and why. */
  const KEPT: Record<string, string> = {
    'idea.author_id': 'what others have built on keeps an author',
    'comment.author_id': 'the place in the talk stays',
    'suggestion.author_id': 'what was taken up names its proposer as a former member; the words are emptied',
    'suggestion.decided_by': 'tells that an author answered somebody else',
    'idea_merge.proposed_by': 'tells how two ideas became one; the words are emptied',
    'idea_merge.decided_by': 'tells that an author answered; the words are emptied',
    'idea_merge.undone_by': 'tells that an author undid it',
    'joining.invited_by': 'tells how somebody else came to an idea; open ones end',
    'joining.decided_by': 'tells that an author answered somebody else',
    'role_grant.granted_by': 'tells how somebody else came to a role',
    'vetting_check.seen_by': 'tells who saw somebody else’s certificate',
    'invitation.invited_by': 'tells how somebody else came to a role; open ones are deleted',
    'school_group.created_by': 'tells who set up the group of others',
    'pupil.account_id': 'emptied: the seat is free again',
    'idea_file.account_id': 'deleted with the contributions, or stays with an idea of others; names nobody',
    'support.account_id': 'deleted together with its counter',
  };

  it('leaves no row behind in any table that points to accounts, but for a reason', async () => {
    const references = await app.rows<{ place: string }>(
      `select c.conrelid::regclass || '.' || a.attname as place
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'account'::regclass`,
    );
    const handled = new Set([...GONE_WITH_PERSON.map(([table, column]) => `${table}.${column}`), ...Object.keys(KEPT)]);
    expect(references.length).toBeGreaterThan(15);
    expect(references.map(({ place }) => place).filter((place) => !handled.has(place))).toEqual([]);
  });
});

describe('network addresses', () => {
  const ADDRESS = '203.0.113.77';

  it('have no column', async () => {
    const rows = await columns();
    expect(rows.filter(({ type }) => ['inet', 'cidr', 'macaddr', 'macaddr8'].includes(type))).toEqual([]);
    expect(rows.filter(({ place }) => /(?:^|[._])ip(?:_|$)|address$|remote/.test(place))).toEqual([]);
  });

  it('are stored nowhere, whatever somebody does', async () => {
    const http = app.app.getHttpAdapter().getInstance();
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, cookie = '') => {
      const answer = await http.inject({
        method,
        url,
        remoteAddress: ADDRESS,
        headers: {
          'user-agent': agent,
          cookie,
          'x-forwarded-for': ADDRESS,
          'x-real-ip': ADDRESS,
          forwarded: `for=${ADDRESS}`,
        },
        ...(payload ? { payload } : {}),
      });
      expect([url, answer.statusCode < 500]).toEqual([url, true]);
      return answer;
    };
    const person = await app.person({ password: 'lamps along the shaft' });
    const idea = await app.idea(await app.person());
    await call('POST', apiPaths.signInLinks, { email: person.email, language: 'en' });
    await call('POST', apiPaths.sessions, { email: person.email, password: 'not the right one' });
    await call('POST', apiPaths.sessions, { email: person.email, password: 'lamps along the shaft' });
    await call('GET', apiPaths.idea(idea.id));
    const comment = { kind: 'praise', text: 'From a known place', language: 'en' };
    expect((await call('POST', apiPaths.ideaComments(idea.id), comment, person.cookie)).statusCode).toBe(201);
    await call('PUT', apiPaths.ideaSupport(idea.id), undefined, person.cookie);
    await call('POST', apiPaths.dataExports, undefined, person.cookie);

    const tables = await app.rows<{ name: string }>(
      `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const found = await app.rows(
        `select 1 from ${name} t where to_jsonb(t)::text like '%${ADDRESS}%'
           or to_jsonb(t)::text like '%${Buffer.from(ADDRESS).toString('hex')}%'`,
      );
      expect([name, found.length]).toEqual([name, 0]);
    }
  });
});
