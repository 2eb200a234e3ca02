import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CO_EDITING_LIMITS, type CoEditingPresenceDto, type CoEditingSeatDto } from '@headframe/shared/co-editing';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import * as Y from 'yjs';
import { OtherProcess } from '../../testing/other-process.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { CoEditingJob } from './co-editing.job.js';
import { FRAGMENT, insertBlocks, textOf } from './shared-text.js';

let app: TestApp;
let one: OtherProcess;
let two: OtherProcess;
let author: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  [one, two] = await Promise.all([OtherProcess.start(app), OtherProcess.start(app)]);
  author = await app.person();
});
afterAll(async () => {
  await Promise.all([one.kill(), two.kill()]);
  await app.stop();
});

beforeEach(() => app.rows('delete from co_editing_seat'));

/** Waits until something holds; ten seconds at most. */
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < 10_000;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within ten seconds: ${what}`);
}

/** Somebody's window with a section open: a real Yjs document and a real stream. */
class Window {
  readonly doc = new Y.Doc();
  readonly others = new Map<string, CoEditingPresenceDto>();
  seat: CoEditingSeatDto | null = null;
  closed: string | null = null;
  private unsent: Uint8Array[] = [];
  private after = 0;
  private line = new AbortController();

  constructor(
    private place: string,
    private readonly idea: string,
    private readonly person: TestPerson,
    private readonly section = 'problem',
  ) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.unsent.push(update);
    });
  }

  get text(): string {
    return textOf(this.doc);
  }

  async post(path: (id: string, section: string) => string, body: object): Promise<Response> {
    return fetch(this.place + path(this.idea, this.section), {
      method: 'POST',
      headers: { cookie: this.person.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** Takes a place; what was written meanwhile, here or there, is exchanged. */
  async join(): Promise<number> {
    const answer = await this.post(apiPaths.coEditingSeats, {});
    if (!answer.ok) return answer.status;
    this.seat = (await answer.json()) as CoEditingSeatDto;
    const state = Buffer.from(this.seat.state, 'base64');
    Y.applyUpdate(this.doc, state, 'server');
    this.unsent = [Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(state))];
    this.after = this.seat.after;
    await this.listen();
    return answer.status;
  }

  async listen(): Promise<void> {
    this.line = new AbortController();
    const query = `?seat=${this.seat?.id}&after=${this.after}`;
    const answer = await fetch(this.place + apiPaths.coEditingStream(this.idea, this.section) + query, {
      headers: { cookie: this.person.cookie },
      signal: this.line.signal,
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    void this.read(answer).catch(() => undefined);
  }

  private async read(answer: Response): Promise<void> {
    let waiting = '';
    for await (const bytes of answer.body ?? []) {
      waiting += Buffer.from(bytes as Uint8Array).toString();
      const messages = waiting.split('\n\n');
      waiting = messages.pop() ?? '';
      for (const message of messages) this.take(message);
    }
  }

  private take(message: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1] ?? '';
    const data = field('data');
    if (field('event') === 'update') {
      Y.applyUpdate(this.doc, Buffer.from(data, 'base64'), 'server');
      this.after = Number(field('id'));
    }
    if (field('event') === 'closed') this.closed = (JSON.parse(data) as { code: string }).code;
    if (field('event') !== 'presence') return;
    const presence = JSON.parse(data) as CoEditingPresenceDto;
    if (presence.isHere) this.others.set(presence.seat, presence);
    else this.others.delete(presence.seat);
  }

  write(text: string): void {
    insertBlocks(this.doc, this.doc.getXmlFragment(FRAGMENT).length, [
      { kind: 'paragraph', runs: [{ text, strong: false, emphasis: false, link: null }] },
    ]);
  }

  /** Sends what was written. @returns the status of the answer */
  async send(): Promise<number> {
    if (this.unsent.length === 0) return 200;
    const update = Buffer.from(Y.mergeUpdates(this.unsent)).toString('base64');
    const answer = await this.post(apiPaths.coEditingUpdates, { update });
    if (answer.ok) this.unsent = [];
    return answer.status;
  }

  moveTo(place: string): void {
    this.place = place;
  }

  leave(): void {
    this.line.abort();
  }
}

const save = (idea: IdeaDto, problem: string, headers: Record<string, string> = {}) =>
  app.call<IdeaDto>({
    method: 'PATCH',
    path: apiPaths.idea(idea.id),
    body: { problem },
    as: author,
    headers: { 'if-match': `"${idea.revision}"`, ...headers },
  });

describe('two windows in one section', () => {
  it('see each other’s words, over two processes, and both keep theirs', async () => {
    const { id } = await app.draft(author, { problem: '## Now\n\nThe hall is **empty**.' });
    const [left, right] = [new Window(one.address, id, author), new Window(two.address, id, author)];
    expect([await left.join(), await right.join()]).toEqual([201, 201]);
    expect(left.text).toBe('## Now\n\nThe hall is **empty**.');
    left.write('From the left.');
    right.write('From the right.');
    await Promise.all([left.send(), right.send()]);
    await until(() => left.text.includes('right') && right.text.includes('left'), 'both texts in both windows');
    expect(left.text).toBe(right.text);
    left.leave();
    right.leave();
  });

  it('know who else is there and where, by nickname, until they go', async () => {
    const { id } = await app.draft(author);
    const [left, right] = [new Window(one.address, id, author), new Window(two.address, id, author)];
    await left.join();
    await left.post(apiPaths.coEditingPresence, { seat: left.seat?.id, client: 7, cursor: '{"anchor":1}' });
    // Whoever comes later hears of those who are there already.
    await right.join();
    await until(() => right.others.size === 1, 'the left window in the right one');
    expect([...right.others.values()]).toEqual([
      expect.objectContaining({ client: 7, nickname: author.nickname, cursor: '{"anchor":1}', isHere: true }),
    ]);
    const stolen = await right.post(apiPaths.coEditingPresence, {
      seat: left.seat?.id,
      client: 7,
      cursor: null,
      nickname: 'Somebody else',
    });
    expect(stolen.status).toBe(422);
    left.leave();
    await until(() => right.others.size === 0, 'the left window gone');
    right.leave();
  });

  it('exchange what is missing after ten minutes without a line', async () => {
    const { id } = await app.draft(author);
    const [left, right] = [new Window(one.address, id, author), new Window(two.address, id, author)];
    await left.join();
    await right.join();
    left.leave();
    await app.rows(`update co_editing_seat set seen_at = now() - interval '10 minutes' where id = $1`, [left.seat?.id]);
    for (let count = 0; count < 80; count += 1) left.write(`offline ${count}`);
    // So many updates that they are put together meanwhile.
    for (let count = 0; count < 70; count += 1) {
      right.write(`${count}`);
      await right.send();
    }
    expect(
      await app.rows(
        'select 1 from co_editing_update u join co_editing_document d on d.id = u.document_id where d.idea_id = $1',
        [id],
      ),
    ).not.toHaveLength(70);
    await left.join();
    await left.send();
    await until(() => right.text.includes('offline 79'), 'what was written offline');
    expect(left.text).toBe(right.text);
    expect(left.text).toContain('69');
    left.leave();
    right.leave();
  });

  it('lose nothing that was acknowledged when a process is killed in the middle', async () => {
    const { id } = await app.draft(author);
    const dying = await OtherProcess.start(app);
    const [left, right] = [new Window(dying.address, id, author), new Window(two.address, id, author)];
    await left.join();
    await right.join();
    const acknowledged: string[] = [];
    const written: string[] = [];
    const state = { isDead: false };
    const writing = (async () => {
      for (let count = 0; !state.isDead && count < 500; count += 1) {
        left.write(`word ${count}`);
        written.push(`word ${count}`);
        const status = await left.send().catch(() => 0);
        if (status === 200) acknowledged.push(`word ${count}`);
      }
    })();
    await until(() => acknowledged.length > 20, 'some answers');
    await dying.kill();
    state.isDead = true;
    await writing;
    await until(() => acknowledged.every((word) => right.text.includes(word)), 'what was acknowledged');
    const again = await OtherProcess.start(app, dying.port);
    await left.join();
    await left.send();
    await until(() => written.every((word) => right.text.split('\n').includes(word)), 'what was not');
    expect(right.text.split('\n').filter((line) => line === written[0])).toHaveLength(1);
    left.leave();
    right.leave();
    await again.kill();
  });

  it('go on listening where they were after a restart, at the same place', async () => {
    const { id } = await app.draft(author);
    const [left, right] = [new Window(one.address, id, author), new Window(two.address, id, author)];
    await left.join();
    await right.join();
    left.leave();
    right.write('meanwhile');
    await right.send();
    left.moveTo(two.address);
    await left.listen();
    await until(() => left.text.includes('meanwhile'), 'what was missed');
    left.leave();
    right.leave();
  });
});

describe('saving what was written together', () => {
  it('is a save of the idea as ever, and the shared text does not take in its own words again', async () => {
    const idea = await app.draft(author, { problem: 'Before.' });
    const left = new Window(one.address, idea.id, author);
    await left.join();
    left.write('Together.');
    await left.send();
    const saved = await save(idea, 'Before.\n\nTogether.', { 'co-edited': 'problem,howItWorks,nothing' });
    expect([saved.status, saved.body.problem]).toEqual([200, 'Before.\n\nTogether.']);
    left.write('And more.');
    await left.send();
    expect(left.text).toBe('Before.\n\nTogether.\n\nAnd more.');
    const right = new Window(two.address, idea.id, author);
    await right.join();
    expect(right.text).toBe(left.text);
    left.leave();
    right.leave();
  });

  it('takes in what somebody saved elsewhere, beside what is being written', async () => {
    const idea = await app.draft(author, { problem: 'One.\n\nTwo.' });
    const left = new Window(one.address, idea.id, author);
    await left.join();
    left.write('Three.');
    await left.send();
    expect((await save(idea, 'One, changed.\n\nTwo.')).status).toBe(200);
    left.write('Four.');
    await left.send();
    await until(() => left.text === 'One, changed.\n\nTwo.\n\nThree.\n\nFour.', 'the change from outside');
    left.leave();
  });

  it('refuses an outdated save and notes nothing of it', async () => {
    const idea = await app.draft(author, { problem: 'Before.' });
    await new Window(one.address, idea.id, author, 'problem').join();
    const refused = await save({ ...idea, revision: 99 }, 'Other.', { 'co-edited': 'problem' });
    expect(refused.status).toBe(412);
    const [row] = await app.rows<{ base: string }>('select base from co_editing_document where idea_id = $1', [
      idea.id,
    ]);
    expect(row?.base).toBe('Before.');
  });
});

describe('who may write along', () => {
  it('is whoever may change the idea, and nobody else', async () => {
    const { id } = await app.idea(author);
    const draft = await app.draft(author);
    const stranger = await app.person();
    for (const [idea, status] of [
      [id, 403],
      [draft.id, 404],
    ] as const) {
      const window = new Window(one.address, idea, stranger);
      expect(await window.join()).toBe(status);
      expect((await window.post(apiPaths.coEditingUpdates, { update: 'AAA=' })).status).toBe(status);
    }
    expect(await new Window(one.address, id, { ...stranger, cookie: '' }).join()).toBe(401);
    expect(await new Window(one.address, id, author, 'title').join()).toBe(404);
  });

  it('are several people, and whoever is put out hears nothing more: within a second, and at the next request', async () => {
    const { id } = await app.idea(author);
    const other = await app.person();
    await app.rows(
      `insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, 'co_author')`,
      [id, other.id],
    );
    const [mine, theirs] = [new Window(one.address, id, author), new Window(two.address, id, other)];
    await mine.join();
    await theirs.join();
    theirs.write('from the other');
    await theirs.send();
    await until(() => mine.text.includes('from the other'), 'the words of the other');
    await app.rows('delete from collaborator where idea_id = $1 and account_id = $2', [id, other.id]);
    theirs.write('no longer');
    expect(await theirs.send()).toBe(403);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    mine.write('secret');
    await mine.send();
    await until(() => theirs.closed !== null, 'the stream closed');
    expect([theirs.closed, theirs.text.includes('secret'), mine.text.includes('no longer')]).toEqual([
      'author_only',
      false,
      false,
    ]);
    mine.leave();
  });

  it('hears nothing more once the session has ended', async () => {
    const person = await app.person();
    const { id } = await app.draft(person);
    const window = new Window(one.address, id, person);
    await window.join();
    await app.rows('delete from session where account_id = $1', [person.id]);
    await until(() => window.closed !== null, 'the stream closed');
    expect(window.closed).toBe('sign_in_needed');
  }, 30_000);
});

describe('what is too much or no text', () => {
  it('is refused, and the shared text stays as it was', async () => {
    const { id } = await app.draft(author, { problem: 'Fine.' });
    const window = new Window(one.address, id, author);
    await window.join();
    const refused = async (make: (doc: Y.Doc) => unknown) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(window.doc));
      const before = Y.encodeStateVector(doc);
      make(doc);
      const update = Buffer.from(Y.encodeStateAsUpdate(doc, before)).toString('base64');
      const answer = await window.post(apiPaths.coEditingUpdates, { update });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    expect(await refused((doc) => doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('script')]))).toEqual([
      422,
      'co_editing_refused',
    ]);
    expect(await refused((doc) => doc.getMap('other').set('a', 1))).toEqual([422, 'co_editing_refused']);
    for (const [text, code] of [
      ['x'.repeat(2000), 'co_editing_too_long'],
      ['a\u0000b', 'co_editing_refused'],
    ] as const) {
      const runs = [{ text, strong: false, emphasis: false, link: null }];
      expect(await refused((doc) => insertBlocks(doc, 0, [{ kind: 'paragraph', runs }]))).toEqual([422, code]);
    }
    for (const update of [
      'AAECAwQ=',
      'not base64',
      Buffer.alloc(CO_EDITING_LIMITS.updateBytes + 10).toString('base64'),
    ]) {
      expect((await window.post(apiPaths.coEditingUpdates, { update })).status).toBe(422);
    }
    const fresh = new Window(two.address, id, author);
    await fresh.join();
    expect(fresh.text).toBe('Fine.');
    window.write('Goes on.');
    expect(await window.send()).toBe(200);
    window.leave();
    fresh.leave();
  });

  it('is a thirteenth window, and a ninth of one person', async () => {
    const { id } = await app.draft(author);
    const person = await app.person();
    const windows = Array.from({ length: 9 }, () => new Window(one.address, id, author));
    const own: number[] = [];
    for (const window of windows) own.push(await window.join());
    expect(own).toEqual([...Array.from({ length: 8 }, () => 201), 409]);
    await app.rows('update co_editing_seat set account_id = $1 where account_id = $2', [person.id, author.id]);
    const more: number[] = [];
    for (let count = 0; count < 5; count += 1) more.push(await new Window(two.address, id, author).join());
    expect(more).toEqual([201, 201, 201, 201, 409]);
    await app.rows(`update co_editing_seat set seen_at = now() - interval '1 minute'`);
    expect(await new Window(two.address, id, author).join()).toBe(201);
    for (const window of windows) window.leave();
  });
});

describe('shared texts that nobody writes in', () => {
  it('are put away after 30 days, but only if the idea says what they say', async () => {
    const [saved, unsaved, young] = await Promise.all([app.draft(author), app.draft(author), app.draft(author)]);
    for (const { id } of [saved, unsaved, young]) {
      const window = new Window(one.address, id, author);
      await window.join();
      if (id === unsaved.id) {
        window.write('not in the idea');
        await window.send();
      }
      window.leave();
    }
    await app.rows(`update co_editing_seat set seen_at = now() - interval '2 days'`);
    await app.rows(`update co_editing_document set edited_at = now() - interval '31 days' where idea_id <> $1`, [
      young.id,
    ]);
    await app.app.get(CoEditingJob).run();
    const left = await app.rows<{ id: string }>(
      'select idea_id as id from co_editing_document where idea_id = any($1)',
      [[saved.id, unsaved.id, young.id]],
    );
    expect(left.map(({ id }) => id).toSorted()).toEqual([unsaved.id, young.id].toSorted());
  });
});
