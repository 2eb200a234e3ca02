import { randomBytes } from 'node:crypto';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SignUpDto } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import pg from 'pg';
import { AppModule } from '../app.module.js';
import { createAdapter, setUpApp } from '../app.setup.js';
import { type Config, readConfig } from '../config/config.js';
import { openMail, type SealedMail } from '../platform/mail/sealed-mail.js';
import { Vault } from '../platform/security/vault.js';

const TEMPLATE = 'headframe_template';
const PASSWORD = 'a long enough password';

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

/** The whole application, set up as in production, on a database of its own. */
export class TestApp {
  private people = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    private readonly databaseName: string,
  ) {}

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
    const client = new pg.Client(databaseUrl(this.databaseName));
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
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

  /** Somebody new who has signed up. */
  async person(overrides: Partial<SignUpDto> = {}): Promise<TestPerson> {
    this.people += 1;
    const email = overrides.email ?? `person-${this.people}@test.example`;
    const nickname = overrides.nickname ?? `Person ${this.people}`;
    const answer = await this.call<{ account: { id: string } }>({
      method: 'POST',
      path: '/api/accounts',
      body: { email, nickname, password: PASSWORD, ageBand: '18-24', region: 'asturias', language: 'en', ...overrides },
    });
    return { cookie: cookieOf(answer), id: answer.body.account.id, nickname, email };
  }

  /** Somebody of the demo data. */
  async signIn(email: string, password: string): Promise<TestPerson> {
    const answer = await this.call<{ account: { id: string; nickname: string } }>({
      method: 'POST',
      path: '/api/sessions',
      body: { email, password },
    });
    return { cookie: cookieOf(answer), id: answer.body.account.id, nickname: answer.body.account.nickname, email };
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

function cookieOf({ headers }: Answer<unknown>): string {
  return String(headers['set-cookie']).split(';')[0] ?? '';
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
