import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../database/database.js';
import { TestApp } from '../../testing/test-app.js';
import { type NewMail, Mails } from './mails.js';

let app: TestApp;
let mails: Mails;
let database: Database;

beforeAll(async () => {
  app = await TestApp.start();
  mails = app.app.get(Mails);
  database = app.app.get(Database);
});
afterAll(() => app.stop());

const LINK = 'http://localhost:3000/sign-in/link#Zm9yLXRoaXMtdGVzdC1vbmx5';
const mail = (to: string): NewMail => ({
  to,
  language: 'el',
  template: 'sign_in_code',
  values: { code: '482913', link: LINK, minutes: 10 },
});

describe('queueing a mail', () => {
  it('happens with the write that it tells of, or not at all', async () => {
    const work = database.transaction(async () => {
      await mails.send(mail('never@test.example'));
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await app.rows('select 1 from mail')).toEqual([]);
    await database.transaction(() => mails.send(mail('nikos@test.example')));
    expect(await app.rows('select template, language, account_id from mail')).toEqual([
      { template: 'sign_in_code', language: 'el', account_id: null },
    ]);
  });

  it('leaves no address, code or link that a copy of the table could be read for', async () => {
    await mails.send(mail('maria@test.example'));
    const rows = await app.rows<{ text: string; bytes: Buffer }>(
      'select mail::text as text, sealed as bytes from mail',
    );
    for (const { text, bytes } of rows) {
      for (const secret of ['nikos', 'maria', 'test.example', '482913', 'Zm9yLXRoaXM', 'sign-in/']) {
        expect(text.includes(secret) || bytes.includes(Buffer.from(secret))).toBe(false);
        expect(text).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }
  });

  it('goes when the account that it speaks to goes', async () => {
    const { id, email } = await app.person();
    await mails.send({ ...mail(email), accountId: id });
    expect(await app.rows('select 1 from mail where account_id = $1', [id])).toHaveLength(1);
    await app.rows('delete from account where id = $1', [id]);
    expect(await app.rows('select 1 from mail where account_id = $1', [id])).toEqual([]);
  });
});
