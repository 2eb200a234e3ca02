import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../lib/api-error';
import { FakeServer } from '../testing/fake-server';
import { drafts, listNewDrafts, readChanges, readNewDraft } from './draft-store';
import { DraftSync } from './draft-sync';
import { emptyValues, type IdeaValues, textOf } from './idea-values';

const CHALLENGE = { slug: 'c', title: 'Challenge', language: 'en' } as const;
const words = (change: Partial<IdeaValues>): IdeaValues => ({ ...emptyValues('en'), ...change });
const offline = () => ApiError.offline();

let server: FakeServer;
beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  server = new FakeServer();
});
afterEach(() => {
  jest.useRealTimers();
});

interface Start {
  ownerId?: string | null;
  values?: IdeaValues;
  isAutomatic?: boolean;
}

function begin({ ownerId = null, values = emptyValues('en'), isAutomatic = true }: Start = {}): DraftSync {
  const idea = server.idea;
  const sync = new DraftSync({
    store: drafts,
    server,
    challenge: CHALLENGE,
    values,
    saved: idea && { place: { id: idea.id, revision: idea.revision }, values, at: idea.updatedAt },
    ownerId,
    isAutomatic,
  });
  sync.start();
  return sync;
}
const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a text without an account', () => {
  it('is kept on the device and never sent', async () => {
    const sync = begin();
    expect(sync.state()).toEqual({ kind: 'empty' });
    sync.change(words({ title: 'Светилка' }));
    await wait(60_000);
    expect(sync.state()).toEqual({ kind: 'device' });
    expect(readNewDraft('c', null)?.values.title).toBe('Светилка');
    expect(server.created).toEqual([]);
  });

  it('leaves nothing behind when it is emptied again', async () => {
    const sync = begin();
    sync.change(words({ title: 'A' }));
    await wait(500);
    sync.change(words({}));
    await wait(500);
    expect(sync.state()).toEqual({ kind: 'empty' });
    expect(drafts.keys()).toEqual([]);
  });

  it('says so when the device keeps nothing', async () => {
    const sync = begin();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    sync.change(words({ title: 'A' }));
    await wait(500);
    expect(sync.state()).toEqual({ kind: 'unkept' });
    jest.restoreAllMocks();
  });

  it('goes to the server once its writer has signed in', async () => {
    const sync = begin();
    sync.change(words({ title: 'Lamp' }));
    await wait(500);
    sync.signIn('me');
    expect(await sync.flush()).toEqual({ id: 'i', revision: 1 });
    expect(server.created.map(({ text }) => text.title)).toEqual(['Lamp']);
    expect(drafts.keys()).toEqual([]);
  });
});

describe('a draft of somebody signed in', () => {
  it('is created once and saved with the revision it was made on', async () => {
    const sync = begin({ ownerId: 'me' });
    sync.change(words({ title: 'La' }));
    await wait(1000);
    sync.change(words({ title: 'Lamp' }));
    await wait(1900);
    expect(server.created).toEqual([]);
    await wait(200);
    expect(sync.state().kind).toBe('saved');
    sync.change(words({ title: 'Lamps' }));
    await wait(2100);
    expect(server.created).toHaveLength(1);
    expect(server.saved).toEqual([{ revision: 1, text: textOf(words({ title: 'Lamps' })) }]);
  });

  it('is not created twice when only the answer was lost, and nothing written since is forgotten', async () => {
    const sync = begin({ ownerId: 'me' });
    server.failures.push(offline());
    server.isAnswerLost = true;
    sync.change(words({ title: 'Lamp' }));
    await wait(2100);
    expect(sync.state()).toEqual({ kind: 'offline' });
    sync.change(words({ title: 'Lamp at the stop' }));
    await wait(10_000);
    expect(server.created).toHaveLength(1);
    expect(server.saved.at(-1)?.text.title).toBe('Lamp at the stop');
    expect(sync.state().kind).toBe('saved');
  });

  it('sends the same creation again after the page was closed', async () => {
    const first = begin({ ownerId: 'me' });
    server.failures.push(offline());
    server.isAnswerLost = true;
    first.change(words({ title: 'Lamp' }));
    await wait(2100);
    const kept = readNewDraft('c', 'me');
    expect(kept?.attempt?.key).toBe(server.created[0]?.key);
    server.isAnswerLost = false;
    const second = new DraftSync({
      store: drafts,
      server,
      challenge: CHALLENGE,
      values: kept?.values ?? emptyValues('en'),
      saved: null,
      attempt: kept?.attempt,
      ownerId: 'me',
      isAutomatic: true,
    });
    await second.flush();
    expect(server.created).toHaveLength(1);
  });

  it('tries again when the line is back', async () => {
    const sync = begin({ ownerId: 'me' });
    server.failures.push(offline());
    sync.change(words({ title: 'Lamp' }));
    await wait(2100);
    expect(sync.state()).toEqual({ kind: 'offline' });
    expect(readNewDraft('c', 'me')?.values.title).toBe('Lamp');
    sync.retry();
    await wait(1);
    expect(sync.state().kind).toBe('saved');
  });

  it('stays on the device with the reason when the server refuses it, and is sent again when it changes', async () => {
    const sync = begin({ ownerId: 'me' });
    const error = new ApiError({ code: 'validation_failed', status: 422 });
    server.failures.push(error);
    sync.change(words({ title: 'Lamp' }));
    await wait(2100);
    expect(sync.state()).toEqual({ kind: 'refused', error });
    sync.change(words({ title: 'Lamps' }));
    await wait(2100);
    expect(sync.state().kind).toBe('saved');
    expect(server.created.map(({ text }) => text.title)).toEqual(['Lamps']);
  });

  it('has nothing to refuse any more once the text is again what the server has', async () => {
    const sync = begin({ ownerId: 'me' });
    sync.change(words({ title: 'Lamp' }));
    await wait(2100);
    const error = new ApiError({ code: 'validation_failed', status: 422 });
    server.failures.push(error);
    sync.change(words({ title: 'Lamps' }));
    await expect(sync.flush()).rejects.toBe(error);
    sync.change(words({ title: 'Lamp' }));
    expect((await sync.flush()).revision).toBe(1);
    expect(sync.state().kind).toBe('saved');
  });
});

describe('a device that several people write at', () => {
  it('keeps what one left unsent while another writes for the same challenge', async () => {
    const first = begin({ ownerId: 'first', isAutomatic: false });
    first.change(words({ title: 'By the first' }));
    await wait(500);
    expect(readNewDraft('c', 'second')).toBeUndefined();
    const second = begin({ ownerId: 'second', isAutomatic: false });
    second.change(words({ title: 'By the second' }));
    await wait(500);
    expect(listNewDrafts('second').map(({ values }) => values.title)).toEqual(['By the second']);
    expect(listNewDrafts('first').map(({ values }) => values.title)).toEqual(['By the first']);
    expect(readNewDraft('c', 'second')?.values.title).toBe('By the second');
    expect(readNewDraft('c', 'first')?.values.title).toBe('By the first');
    expect(listNewDrafts(null)).toEqual([]);
  });

  it('keeps the unsent changes of two people to one idea', async () => {
    const before = words({ title: 'Before' });
    server.write(textOf(before), 1);
    for (const ownerId of ['first', 'second']) {
      begin({ ownerId, values: before, isAutomatic: false }).change(words({ title: `By the ${ownerId}` }));
      await wait(500);
    }
    expect(readChanges('i', 'first')?.values.title).toBe('By the first');
    expect(readChanges('i', 'second')?.values.title).toBe('By the second');
  });

  it('keeps it also while somebody writes there without an account', async () => {
    begin({ ownerId: 'first', isAutomatic: false }).change(words({ title: 'By the first' }));
    await wait(500);
    const passer = begin();
    passer.change(words({ title: 'By nobody known' }));
    await wait(500);
    expect(readNewDraft('c', null)?.values.title).toBe('By nobody known');
    passer.change(words({}));
    await wait(500);
    expect(readNewDraft('c', 'first')?.values.title).toBe('By the first');
  });
});

describe('a text that somebody else changed', () => {
  beforeEach(() => server.write(textOf(words({ title: 'Before', municipality: 'Here' })), 1));
  const before = words({ title: 'Before', municipality: 'Here' });

  it('is shown beside the other, and nothing is overwritten before the writer chooses', async () => {
    const sync = begin({ ownerId: 'me', values: before });
    server.write(textOf(words({ title: 'Theirs', municipality: 'Here' })), 2);
    sync.change(words({ title: 'Mine', municipality: 'Here' }));
    await wait(2100);
    expect(sync.state()).toMatchObject({ kind: 'conflict', theirs: { title: 'Theirs' } });
    await wait(120_000);
    expect(server.saved).toEqual([]);
    expect(readChanges('i', 'me')?.values.title).toBe('Mine');
    await expect(sync.flush()).rejects.toMatchObject({ code: 'revision_outdated' });

    expect(sync.resolve('mine').title).toBe('Mine');
    await wait(1);
    expect(server.saved).toMatchObject([{ revision: 2, text: { title: 'Mine' } }]);
    expect(drafts.keys()).toEqual([]);
  });

  it('may be given up for the other', async () => {
    const sync = begin({ ownerId: 'me', values: before });
    server.write(textOf(words({ title: 'Theirs' })), 2);
    sync.change(words({ title: 'Mine' }));
    await wait(2100);
    expect(sync.resolve('theirs').title).toBe('Theirs');
    expect(sync.state().kind).toBe('saved');
    expect(drafts.keys()).toEqual([]);
  });

  it('is no conflict where only the revision moved', async () => {
    const sync = begin({ ownerId: 'me', values: before });
    server.write(textOf(before), 5);
    sync.change(words({ title: 'Mine', municipality: 'Here' }));
    await wait(2100);
    expect(sync.state().kind).toBe('saved');
    expect(server.saved.at(-1)?.revision).toBe(5);
  });

  it('waits for its author where the idea is published', async () => {
    const sync = begin({ ownerId: 'me', values: before, isAutomatic: false });
    sync.change(words({ title: 'Better', municipality: 'Here' }));
    await wait(60_000);
    expect(sync.state()).toEqual({ kind: 'device' });
    expect(server.saved).toEqual([]);
    expect(await sync.flush()).toEqual({ id: 'i', revision: 2 });
  });
});

describe('a save that came too late', () => {
  const before = words({ title: 'Lamp', pitch: 'Light.' });
  beforeEach(() => server.write(textOf(before), 1));
  /** Somebody else saved first; returns what the form is told to show. */
  const beginLate = (change: Partial<IdeaValues>) => {
    const sync = begin({ ownerId: 'me', values: before });
    const merged: IdeaValues[] = [];
    sync.whenMerged((values) => merged.push(values));
    server.write(textOf({ ...before, ...change }), 2);
    return { sync, merged };
  };

  it('keeps both changes where they concern different fields, in the form and on the server', async () => {
    const { sync, merged } = beginLate({ pitch: 'Light for all.', themes: ['jobs-skills'] });
    sync.change({ ...before, title: 'Lamp and bulb' });
    await wait(2100);
    const both = words({ title: 'Lamp and bulb', pitch: 'Light for all.', themes: ['jobs-skills'] });
    expect(merged).toEqual([both]);
    expect(server.saved).toEqual([{ revision: 2, text: textOf(both) }]);
    expect(sync.state().kind).toBe('saved');
    expect(drafts.keys()).toEqual([]);
  });

  it('leaves both texts to be chosen from where both changed one field, whatever else one of them changed', async () => {
    const { sync, merged } = beginLate({ title: 'Theirs', pitch: 'Light for all.' });
    sync.change({ ...before, title: 'Mine' });
    await wait(2100);
    expect(sync.state()).toMatchObject({ kind: 'conflict', theirs: { title: 'Theirs', pitch: 'Light for all.' } });
    expect(readChanges('i', 'me')?.values).toMatchObject({ title: 'Mine', pitch: 'Light.' });
    expect(merged).toEqual([]);
    expect(server.saved).toEqual([]);
  });

  it.each(['save', 'read'] as const)('loses nothing that is typed while the %s is under way', async (step) => {
    const { sync, merged } = beginLate({ pitch: 'Light for all.' });
    const goOn = server.hold(step);
    sync.change({ ...before, title: 'Lamp and' });
    await wait(2100);
    expect(sync.state().kind).toBe('saving');
    sync.change({ ...before, title: 'Lamp and bulb', municipality: 'Here' });
    goOn();
    await wait(2100);
    const both = { title: 'Lamp and bulb', pitch: 'Light for all.', municipality: 'Here' };
    expect(merged).toEqual([words(both)]);
    expect(server.saved.at(-1)).toEqual({ revision: 2, text: textOf(words(both)) });
    expect(server.idea).toMatchObject(both);
    expect(sync.state().kind).toBe('saved');
  });

  it('sees a conflict that was typed while it was under way', async () => {
    const { sync } = beginLate({ pitch: 'Light for all.' });
    const goOn = server.hold('read');
    sync.change({ ...before, title: 'Lamp and bulb' });
    await wait(2100);
    sync.change({ ...before, title: 'Lamp and bulb', pitch: 'Light for some.' });
    goOn();
    await wait(2100);
    expect(sync.state()).toMatchObject({ kind: 'conflict', theirs: { pitch: 'Light for all.' } });
    expect(readChanges('i', 'me')?.values).toMatchObject({ title: 'Lamp and bulb', pitch: 'Light for some.' });
    expect(server.saved).toEqual([]);
  });

  it('comes late again where somebody is faster twice', async () => {
    const { sync } = beginLate({ pitch: 'Light for all.' });
    const goOn = server.hold('read');
    sync.change({ ...before, title: 'Lamp and bulb' });
    await wait(2100);
    goOn();
    const second = server.hold('save');
    await wait(1);
    server.write(textOf({ ...before, pitch: 'Light for all.', municipality: 'There' }), 3);
    second();
    await wait(2100);
    expect(server.saved).toMatchObject([
      { revision: 3, text: { title: 'Lamp and bulb', pitch: 'Light for all.', municipality: 'There' } },
    ]);
    expect(sync.state().kind).toBe('saved');
  });
});

describe('the drafts of a device', () => {
  it('are shown to their writer, and to anybody only while nobody has signed them', async () => {
    const mine = begin({ ownerId: 'me' });
    server.failures.push(offline());
    mine.change(words({ title: 'Private' }));
    await wait(2100);
    expect(listNewDrafts('me').map(({ values }) => values.title)).toEqual(['Private']);
    expect(listNewDrafts('other')).toEqual([]);
    expect(listNewDrafts(null)).toEqual([]);
  });

  it('stays for its writer when others only open a sheet, or the writer does after the session has run out', async () => {
    begin({ ownerId: 'me', values: words({ title: 'Private' }) }).keep();
    for (const ownerId of [null, 'other']) {
      const sync = begin({ ownerId });
      sync.keep();
      expect(sync.state()).toEqual({ kind: 'empty' });
    }
    expect(readNewDraft('c', 'me')?.values.title).toBe('Private');
  });
});
