import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';
import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { newAddress, openAccount } from './support/accounts.js';
import { newestMail } from './support/mails.js';
import { expect, type Person, test } from './support/person.js';

/** A published idea of whoever is signed in. */
async function publish(request: APIRequestContext, title: string): Promise<IdeaDto> {
  const draft = await request.post(apiPaths.ideas, {
    data: {
      challenge: 'new-life-for-mine-buildings',
      language: 'en',
      title,
      pitch: 'Open three evenings a week, run by whoever comes.',
    },
  });
  const { id } = (await draft.json()) as IdeaDto;
  return (await (await request.post(apiPaths.ideaTransition(id, 'publish'))).json()) as IdeaDto;
}

async function say(request: APIRequestContext, ideaId: string, text: string): Promise<void> {
  const data = { kind: 'concern', text, language: 'en' };
  expect((await request.post(apiPaths.ideaComments(ideaId), { data })).status()).toBe(201);
}

/** A file of a zip archive, found by its local header (APPNOTE 4.3.7). */
function fromZip(zip: Buffer, name: string): string {
  const header = zip.indexOf(name) - 30;
  expect(zip.readUInt32LE(header)).toBe(0x04034b50);
  const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(begin, begin + zip.readUInt32LE(header + 18));
  return (zip.readUInt16LE(header + 8) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

const stamp = () => String(Date.now()).slice(-7);

/** The menu of whoever wrote the comment with this text. */
async function choose(page: Page, nickname: string, action: string): Promise<void> {
  const talk = page.getByRole('region', { name: /^Talk/ });
  await talk
    .getByText('⋮')
    .or(talk.getByLabel(`If ${nickname} bothers you`))
    .first()
    .click();
  await page.getByRole('button', { name: action }).click();
}

test('somebody mutes, then blocks, and undoes it; the other person is told nothing', async ({ arrive }) => {
  const owner = await arrive({ locale: 'en-GB' });
  const talker = await arrive({ locale: 'en-GB' });
  const nickname = `Loud Magpie ${stamp()}`;
  await openAccount(owner.page.request, newAddress('owner'));
  await openAccount(talker.page.request, newAddress('talker'), { nickname });
  const idea = await publish(owner.page.request, `A quiet room ${stamp()}`);
  const theirs = await publish(talker.page.request, `A louder room ${stamp()}`);
  await say(talker.page.request, idea.id, 'Nobody will come anyway');

  await test.step('mute: the words are folded away, and can be opened', async () => {
    await owner.page.goto(pagePaths.idea(idea.id));
    await expect(owner.page.getByText('Nobody will come anyway')).toBeVisible();
    await choose(owner.page, nickname, 'Mute …');
    const dialog = owner.page.getByRole('dialog', { name: `Mute ${nickname}?` });
    await expect(dialog).toBeVisible();
    await owner.checkAccessibility('asking before a mute');
    await dialog.getByRole('button', { name: 'Mute', exact: true }).click();
    await expect(owner.page.getByText('Somebody you muted wrote this.')).toBeVisible();
    await expect(owner.page.getByText('Nobody will come anyway')).toBeHidden();
    await owner.checkAccessibility('a folded comment');
    await owner.checkWidth('a folded comment');
    await owner.page.getByRole('button', { name: 'Show anyway' }).click();
    await expect(owner.page.getByText('Nobody will come anyway')).toBeVisible();
    await talker.page.goto(pagePaths.idea(idea.id));
    await expect(talker.page.getByText('Nobody will come anyway')).toBeVisible();
    await expect(talker.page.getByRole('button', { name: 'Send comment' })).not.toHaveAttribute('aria-disabled');
  });

  await test.step('block: nothing more under one’s own ideas', async () => {
    await owner.page.goto(pagePaths.idea(theirs.id));
    await owner.page.getByLabel(`If ${nickname} bothers you`).click();
    await owner.page.getByRole('button', { name: 'Block …' }).click();
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click();
    await expect(owner.page.getByRole('status').getByText(`${nickname} is blocked.`)).toBeVisible();
    await talker.page.goto(pagePaths.idea(idea.id));
    await expect(talker.page.getByText('That is not possible here.').first()).toBeVisible();
    await talker.checkAccessibility('an idea one is kept away from');
  });

  await test.step('the list, and undoing', async () => {
    await owner.page.goto(pagePaths.privacy);
    const list = owner.page.getByRole('region', { name: 'Muted and blocked' });
    await expect(list.getByText(nickname)).toBeVisible();
    await owner.checkAccessibility('privacy with somebody blocked');
    await list.getByRole('button', { name: `Undo for ${nickname}` }).click();
    await expect(list.getByText('You have muted or blocked nobody.')).toBeVisible();
    await owner.page.goto(pagePaths.idea(idea.id));
    await expect(owner.page.getByText('Nobody will come anyway')).toBeVisible();
  });
});

/** What the test reads, in each of its languages. */
const WORDS = {
  en: {
    locale: 'en-GB',
    privacy: 'Privacy',
    copy: 'Make a copy',
    fetch: /^Download/,
    search: 'Search engines may list my ideas',
    saved: 'Saved.',
    table: 'Show the table',
    leave: /^Leave them without my name/,
    open: 'Delete my account …',
    yes: 'Delete my account',
    goodbye: 'Goodbye, and thank you',
    former: 'Former member',
  },
  mk: {
    locale: 'mk-MK',
    privacy: 'Приватност',
    copy: 'Направи копија',
    fetch: /^Преземи/,
    search: 'Пребарувачите смеат да ги прикажуваат моите идеи',
    saved: 'Зачувано.',
    table: 'Покажи ја табелата',
    leave: /^Нека останат без моето име/,
    open: 'Избриши ја мојата сметка …',
    yes: 'Избриши ја мојата сметка',
    goodbye: 'Збогум и благодариме',
    former: 'Поранешен член',
  },
} as const;

for (const language of ['en', 'mk'] as const) {
  const words = WORDS[language];

  test(`somebody takes their data along, and leaves (${language})`, async ({ arrive }) => {
    const person: Person = await arrive({ locale: words.locale });
    const { page } = person;
    const address = newAddress('leaving');
    const nickname = `Leaving Wren ${stamp()}`;
    await openAccount(page.request, address, { nickname, language });
    const idea = await publish(page.request, `A bench that stays ${stamp()}`);

    await test.step('the way there', async () => {
      await page.goto(pagePaths.me);
      await page.getByRole('main').getByRole('link', { name: words.privacy }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.privacy })).toBeVisible();
      await page.getByText(words.table).click();
      await person.checkAccessibility('privacy');
      await person.checkWidth('privacy');
    });

    await test.step('a copy of everything', async () => {
      await page.getByRole('button', { name: words.copy }).click();
      const fetching = page.getByRole('button', { name: words.fetch });
      await expect(fetching).toBeVisible({ timeout: 30_000 });
      await person.checkAccessibility('privacy with a copy');
      const [download] = await Promise.all([page.waitForEvent('download'), fetching.click()]);
      expect(download.suggestedFilename()).toMatch(/^headframe-\d{4}-\d\d-\d\d\.zip$/);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
      const data = JSON.parse(fromZip(bytes, 'data.json')) as { profile: object[]; ideas: { title: string }[] };
      expect(data).toMatchObject({ profile: [{ nickname, email: address }], ideas: [{ title: idea.title }] });
      expect(fromZip(bytes, 'files/README.txt')).not.toBe('');
      const reader = await arrive({ locale: words.locale });
      await reader.page.setContent(fromZip(bytes, 'data.html'));
      await expect(reader.page.locator('html')).toHaveAttribute('lang', language);
      await expect(reader.page.getByText(idea.title).first()).toBeVisible();
      await reader.checkAccessibility('the page of a copy');
      await reader.checkWidth('the page of a copy');
      const mail = await newestMail(page.request, address, { template: 'export_ready' });
      expect(mail.text).toContain(pagePaths.privacy);
    });

    await test.step('search engines: nobody’s page until its author says so', async () => {
      const robots = async () =>
        /<meta name="robots" content="noindex">/.test(await (await page.request.get(pagePaths.idea(idea.id))).text());
      expect(await robots()).toBe(true);
      await page.getByRole('checkbox', { name: words.search }).check();
      await expect(page.getByRole('status').getByText(words.saved)).toBeVisible();
      await expect.poll(robots).toBe(false);
    });

    await test.step('leaving', async () => {
      await page.getByRole('radio', { name: words.leave }).check();
      await page.getByRole('button', { name: words.open }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await person.checkAccessibility('asking before deleting');
      await dialog.getByRole('button', { name: words.yes }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.goodbye })).toBeVisible();
      await person.checkAccessibility('farewell');
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('headframe.'))),
      ).toEqual([]);
      await newestMail(page.request, address, { template: 'account_deleted' });
    });

    await test.step('what stays has no name', async () => {
      await page.goto(pagePaths.idea(idea.id));
      await expect(page.getByText(words.former)).toBeVisible();
      await expect(page.getByText(nickname)).toBeHidden();
      await page.goto(pagePaths.privacy);
      await expect(page).toHaveURL(new RegExp(pagePaths.signIn));
    });
  });
}

test('what data is kept for is told to everybody, by region', async ({ arrive }) => {
  const reader = await arrive({ locale: 'en-GB' });
  await reader.page.goto(pagePaths.landing);
  await reader.page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await expect(reader.page.getByRole('heading', { level: 1, name: 'What happens to your data' })).toBeVisible();
  await expect(reader.page.getByRole('main').getByRole('row')).toHaveCount(11);
  await reader.page.getByRole('navigation', { name: 'Purposes by region' }).getByRole('link').nth(2).click();
  await expect(reader.page).toHaveURL(/region=/);
  await expect(reader.page.getByRole('main').getByRole('row')).toHaveCount(11);
  await reader.checkAccessibility('privacy for everybody');
  await reader.checkWidth('privacy for everybody');
});
