import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SCOPE_OF_ROLE, type SignUpDto, type StaffRole, VETTED_ROLES } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { SessionDto } from '@headframe/shared/sessions';
import pg from 'pg';
import { AppModule } from '../app.module.js';
import { createAdapter, setUpApp } from '../app.setup.js';
import { type Config, readConfig } from '../config/config.js';
import type { MailValues } from '../platform/mail/mail-templates.js';
import { SessionMemory } from '../platform/security/session-memory.js';
import { openMail, type SealedMail } from '../platform/mail/sealed-mail.js';
import { Vault } from '../platform/security/vault.js';

const TEMPLATE = 'headframe_template';

/** A request as a person's browser sends it. */
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** An object is sent as JSON, a string or bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
  as?: TestPerson;
}

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
}

export type TestMail = SealedMail & { language: LanguageCode };

export interface TestPerson {
  cookie: string;
  id: string;
  nickname: string;
  email: string;
}

/** What may differ about somebody new. */
type NewPerson = Partial<SignUpDto> & { email?: string };

/**
 * The whole application, set up as in production, on a database of its own. passport keeps its strategies for the whole
 * process: of two applications that run at once the later one answers for both, so start one after the other.
 */
export class TestApp {
  private people = 0;
  private readonly pool: pg.Pool;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    private readonly databaseName: string,
  ) {
    this.pool = new pg.Pool({ connectionString: databaseUrl(databaseName), max: 4 });
    // Some tests end every connection of the database.
    this.pool.on('error', () => {});
  }

  /** @param environment variables beyond the database's; `HEADFRAME_DEMO` is on by default. */
  static async start(environment: Record<string, string> = {}): Promise<TestApp> {
    const name = `headframe_${randomBytes(6).toString('hex')}`;
    await withCluster(async (client) => {
      // One file at a time makes the template; whoever waits finds it made.
      await client.query('select pg_advisory_lock(1)');
      const known = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
      if (known.rowCount === 0) {
        await client.query(`create database ${TEMPLATE}_new`);
        await (await TestApp.open(`${TEMPLATE}_new`, {})).app.close();
        await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
      }
      await client.query(
        `create database ${name} template ${environment['HEADFRAME_DEMO'] === 'off' ? 'template1' : TEMPLATE}`,
      );
      await client.query('select pg_advisory_unlock(1)');
    });
    return TestApp.open(name, environment);
  }

  private static async open(name: string, environment: Record<string, string>): Promise<TestApp> {
    const config = readConfig({
      DATABASE_URL: databaseUrl(name),
      HEADFRAME_SECRET: 'a secret that only the tests know, long enough',
      HEADFRAME_LOG_LEVEL: 'silent',
      HEADFRAME_RATE_LIMIT_FACTOR: '1000',
      HEADFRAME_PAGE_DIRECTORY: '/nowhere',
      HEADFRAME_FILES: join(os.tmpdir(), `headframe-files-${name}`),
      ...environment,
    });
    const module = await Test.createTestingModule({ imports: [AppModule.with(config)] }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(createAdapter(config), {
      bodyParser: false,
      logger: false,
    });
    await setUpApp(app, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, config, name);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await fs.rm(this.config.filesDirectory, { recursive: true, force: true });
    await this.pool.end();
    await withCluster((client) => client.query(`drop database ${this.databaseName} with (force)`));
  }

  async call<Body = Record<string, unknown>>({
    method = 'GET',
    path,
    body,
    headers = {},
    as,
  }: Call): Promise<Answer<Body>> {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await this.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method,
        url: path,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as === undefined ? {} : { cookie: as.cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: isRaw ? body : JSON.stringify(body) }),
      });
    const isJson = String(response.headers['content-type']).includes('json');
    const parsed = (isJson && response.body !== '' ? JSON.parse(response.body) : null) as Body;
    return { status: response.statusCode, body: parsed, headers: response.headers, text: response.body };
  }

  /** Rows, straight from the database. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  /** The mails to somebody, oldest first, with what they tell: codes, links. */
  async mails(to: string): Promise<TestMail[]> {
    const rows = await this.rows<{ language: LanguageCode; sealed: Buffer }>(
      'select language, sealed from mail where sealed is not null order by id',
    );
    const vault = this.app.get(Vault);
    return rows.flatMap(({ language, sealed }) => {
      const mail = openMail(vault, sealed);
      return mail.to === to ? [Object.assign(mail, { language })] : [];
    });
  }

  /** Somebody new who has signed up: by a mailed code, without a password unless one is given. */
  async person({
    email = `person-${this.people + 1}@test.example`,
    ...overrides
  }: NewPerson = {}): Promise<TestPerson> {
    this.people += 1;
    const nickname = overrides.nickname ?? `Person ${this.people}`;
    const confirmed = await this.confirmAddress(email);
    const answer = await this.call<SessionDto>({
      method: 'POST',
      path: apiPaths.accounts,
      body: { nickname, ageBand: '18-24', region: 'asturias', language: 'en', ...overrides },
      headers: { cookie: confirmed },
    });
    if (answer.status !== 201) throw new Error(`nobody signed up: ${answer.text}`);
    return { cookie: cookieOf(answer, 'session'), id: answer.body.account?.id ?? '', nickname, email };
  }

  /** The cookie of a browser that has typed the code mailed to `email`. */
  async confirmAddress(email: string): Promise<string> {
    const asked = await this.call({ method: 'POST', path: apiPaths.signInLinks, body: { email, language: 'en' } });
    const browser = cookieOf(asked, 'sign-in');
    const { code } = await this.lastMail(email, 'sign_in_code');
    const redeemed = await this.call({
      method: 'POST',
      path: apiPaths.redeemSignInLink,
      body: { code },
      headers: { cookie: browser },
    });
    if (redeemed.status !== 200) throw new Error(`nothing was confirmed: ${redeemed.text}`);
    return cookieOf(redeemed, 'pending') || cookieOf(redeemed, 'session');
  }

  /** The values of the newest mail of a kind to an address. */
  async lastMail<Template extends keyof MailValues>(email: string, template: Template): Promise<MailValues[Template]> {
    const found = (await this.mails(email)).findLast((mail) => mail.template === template);
    if (!found) throw new Error(`no mail ${template} to ${email}`);
    return found.values as MailValues[Template];
  }

  /** Somebody with a role that acts: signed in with a second factor. `place` is the slug of its region, lab or organisation. */
  async staff(role: StaffRole, place: string | null, overrides: NewPerson = {}): Promise<TestPerson> {
    const person = await this.person(overrides);
    await this.rows(
      `insert into role_grant (id, account_id, role, scope, region_id, lab_id, organisation_id)
        select gen_random_uuid(), $1, $2, $3, (select id from region where $3 = 'region' and slug = $4),
          (select id from lab where $3 = 'lab' and slug = $4),
          (select id from organisation where $3 = 'organisation' and slug = $4)`,
      [person.id, role, SCOPE_OF_ROLE[role], place],
    );
    await this.rows(`update session set second_factor_at = now() where account_id = $1`, [person.id]);
    if (VETTED_ROLES.has(role))
      await this.rows(
        `insert into vetting_check (id, account_id, seen_by, seen_on, valid_until)
          select $1, $1, id, current_date, current_date + 700
          from account where id <> $1 limit 1`,
        [person.id],
      );
    this.app.get(SessionMemory).forget(person.id);
    return person;
  }

  /** Somebody of the demo data; who has a role also shows the second factor. */
  async signIn(email: string, password: string): Promise<TestPerson> {
    const first = await this.call<SessionDto>({
      method: 'POST',
      path: apiPaths.sessions,
      body: { email, password },
    });
    const answer = first.body.pending === null ? first : await this.secondStep(cookieOf(first, 'pending'));
    const { id = '', nickname = '' } = answer.body.account ?? {};
    return { cookie: cookieOf(answer, 'session'), id, nickname, email };
  }

  private async secondStep(cookie: string): Promise<Answer<SessionDto>> {
    const { body } = await this.call<{ code: string }>({ path: apiPaths.demoSecondFactorCode, headers: { cookie } });
    return this.call<SessionDto>({ method: 'POST', path: apiPaths.secondFactorTotp, body, headers: { cookie } });
  }

  /** A draft of `author`, in an open challenge. */
  async draft(author: TestPerson, overrides: Record<string, unknown> = {}): Promise<IdeaDto> {
    const body = {
      challenge: 'new-life-for-mine-buildings',
      language: 'en',
      title: 'A climbing wall in the shaft tower',
      pitch: 'Ropes and holds on the old tower, open three evenings a week.',
      ...overrides,
    };
    return (await this.call<IdeaDto>({ method: 'POST', path: '/api/ideas', body, as: author })).body;
  }

  /** A published idea of `author`. */
  async idea(author: TestPerson, overrides: Record<string, unknown> = {}): Promise<IdeaDto> {
    const { id } = await this.draft(author, overrides);
    return (await this.call<IdeaDto>({ method: 'POST', path: `/api/ideas/${id}/publish`, as: author })).body;
  }
}

/** The cookie that an answer sets, as a browser sends it back; empty where it sets none. */
export function cookieOf({ headers }: Answer<unknown>, name: string): string {
  const set = [headers['set-cookie'] ?? []].flat().map(String);
  const cookie = set.find((text) => text.startsWith(`${name}=`))?.split(';')[0] ?? '';
  return cookie === `${name}=` ? '' : cookie;
}

function databaseUrl(name: string): string {
  return (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/headframe$/, `/${name}`);
}

async function withCluster(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(databaseUrl('headframe'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
