import { once } from 'node:events';
import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { Page } from '@playwright/test';
import { newAddress, openAccount, signInAs } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const ASKED = { de: 'Was stimmt nicht, wo und seit wann?', el: 'Τι δεν πάει καλά, πού και από πότε;' };

const PART = { de: /^Was nicht stimmt/, el: /^Τι δεν πάει καλά/ };
const PROBLEM =
  'Der Schuppen steht seit 2009 leer. Im Ort hat niemand einen Platz zum Reparieren, und Werkzeug hat auch kaum jemand zu Hause.';
/** Without a line requests fail, and the console says so. */
const OFFLINE = /^Failed to load resource/;

const section = (page: Page, language: keyof typeof ASKED) => page.getByRole('textbox', { name: ASKED[language] });

async function write(page: Page, language: keyof typeof ASKED, words: string): Promise<void> {
  await section(page, language).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

async function begin(page: Page, title: string): Promise<IdeaDto> {
  const idea = { challenge: CHALLENGE, language: 'de', title, pitch: 'Wir reparieren zusammen, was kaputt ist.' };
  const answer = await page.request.post(apiPaths.ideas, { data: { ...idea, problem: PROBLEM } });
  return (await answer.json()) as IdeaDto;
}

/** Opens the part unless it is the one that is still missing something. */
async function openPart(page: Page, language: keyof typeof ASKED): Promise<void> {
  const part = page.getByRole('button', { name: PART[language] });
  await expect(part).toBeVisible();
  if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  await expect(section(page, language)).toHaveAttribute('contenteditable', 'true');
}

async function open(page: Page, id: string, language: keyof typeof ASKED): Promise<void> {
  await page.goto(pagePaths.editIdea(id));
  await openPart(page, language);
}

test('two windows write one section at once: both see each other, nothing is lost, not even without a line', async ({
  arrive,
}) => {
  const laptop = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const phone = await arrive({ locale: 'el-GR' }, OFFLINE);
  await signInAs(laptop.page.request, 'leipzig-felix');
  await signInAs(phone.page.request, 'leipzig-felix');
  const { id } = await begin(laptop.page, 'Werkbank im Lokschuppen');
  await open(laptop.page, id, 'de');
  await open(phone.page, id, 'el');

  await test.step('who is here is said by name', async () => {
    await expect(laptop.page.getByText('Schreibt hier auch:')).toBeVisible();
    await expect(phone.page.getByText('Γράφει κι εδώ:')).toBeVisible();
    await laptop.checkAccessibility('together');
    await phone.checkAccessibility('together, phone');
    await phone.checkWidth('together, phone');
  });

  await test.step('each sees the words of the other', async () => {
    await Promise.all([write(laptop.page, 'de', 'Das Dach ist dicht.'), write(phone.page, 'el', 'Ρεύμα δεν υπάρχει.')]);
    await expect(section(laptop.page, 'de')).toContainText('Ρεύμα δεν υπάρχει.');
    await expect(section(phone.page, 'el')).toContainText('Das Dach ist dicht.');
  });

  await test.step('without a line one goes on, and all is joined once it is back', async () => {
    await phone.page.context().setOffline(true);
    await write(phone.page, 'el', 'Στο τρένο γραμμένο.');
    await write(laptop.page, 'de', 'Inzwischen geschrieben.');
    await phone.page.context().setOffline(false);
    await expect(section(laptop.page, 'de')).toContainText('Στο τρένο γραμμένο.');
    await expect(section(phone.page, 'el')).toContainText('Inzwischen geschrieben.');
  });

  await test.step('undoing takes back one’s own words only', async () => {
    await write(laptop.page, 'de', 'Zu viel.');
    await expect(section(phone.page, 'el')).toContainText('Zu viel.');
    await section(laptop.page, 'de').press('Control+z');
    await expect(section(phone.page, 'el')).not.toContainText('Zu viel.');
    await expect(section(laptop.page, 'de')).toContainText('Στο τρένο γραμμένο.');
  });

  await test.step('the draft saves itself, without a conflict, and each word stands in it once', async () => {
    await expect
      .poll(async () => ((await (await phone.page.request.get(apiPaths.idea(id))).json()) as IdeaDto).problem)
      .toContain('Στο τρένο γραμμένο.');
    await expect(laptop.page.getByRole('heading', { name: 'Es gibt zwei Texte dieser Idee' })).toHaveCount(0);
    await laptop.page.reload();
    await openPart(laptop.page, 'de');
    await expect(section(laptop.page, 'de').getByText('Das Dach ist dicht.')).toHaveCount(1);
  });
});

test('whoever types before the line is there goes on where the cursor is', async ({ arrive }) => {
  const laptop = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const { page } = laptop;
  await signInAs(page.request, 'leipzig-felix');
  const { id } = await begin(page, 'Schneiderwerkstatt');
  const line = new AbortController();
  const isThere = once(line.signal, 'abort');
  await page.route('**/co-editing/**/seats', async (route) => {
    await isThere;
    await route.continue();
  });
  await open(page, id, 'de');
  await write(page, 'de', 'Vorher, ');
  const stream = page.waitForResponse('**/co-editing/**/stream?**');
  line.abort();
  await stream;
  await page.keyboard.type('währenddessen');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[role=status]').length)).toBeGreaterThan(0);
  await page.keyboard.type(' und nachher.');
  await expect(section(page, 'de').locator('p').last()).toHaveText('Vorher, währenddessen und nachher.');
});

test('two people of a published idea save one after the other, and both changes stay', async ({ arrive }) => {
  const laptop = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  await openAccount(laptop.page.request, newAddress('begins'), { language: 'de' });
  // A revision that has moved on is answered with 412 first.
  const phone = await arrive({ locale: 'el-GR' }, OFFLINE);
  await openAccount(phone.page.request, newAddress('joins'), { language: 'el' });
  const { id } = await begin(laptop.page, 'Fahrradwerkstatt');
  expect((await laptop.page.request.post(apiPaths.ideaTransition(id, 'publish'))).status()).toBe(200);
  const asked = await phone.page.request.post(apiPaths.ideaRequests(id), { data: { role: 'member' } });
  const joining = (await asked.json()) as { id: string };
  expect((await laptop.page.request.post(apiPaths.joiningStep(joining.id, 'accept'))).status()).toBe(204);

  await open(laptop.page, id, 'de');
  await open(phone.page, id, 'el');
  await expect(phone.page.getByText('Γράφει κι εδώ:')).toBeVisible();
  await write(laptop.page, 'de', 'Vom Rechner.');
  await write(phone.page, 'el', 'Από το κινητό.');
  await expect(section(laptop.page, 'de')).toContainText('Από το κινητό.');
  await laptop.page.getByRole('button', { name: 'Als neue Fassung speichern' }).click();
  await expect(laptop.page).toHaveURL(pagePaths.idea(id));
  await write(phone.page, 'el', 'Και κάτι ακόμη.');
  await phone.page.getByRole('button', { name: 'Αποθήκευση ως νέα έκδοση' }).click();
  await expect(phone.page).toHaveURL(pagePaths.idea(id));
  for (const words of ['Vom Rechner.', 'Από το κινητό.', 'Και κάτι ακόμη.'])
    await expect(phone.page.getByText(words)).toHaveCount(1);
});

test('without a line to the others a save that came too late shows both texts', async ({ arrive }) => {
  const laptop = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 900 } }, OFFLINE);
  const { page } = laptop;
  await signInAs(page.request, 'leipzig-felix');
  const { id, revision } = await begin(page, 'Lampenwerkstatt');
  await page.route('**/co-editing/**', (route) => route.abort());
  await open(page, id, 'de');
  const theirs = await page.request.patch(apiPaths.idea(id), {
    data: { problem: 'Woanders geschrieben.' },
    headers: { 'if-match': `"${revision}"` },
  });
  expect(theirs.status()).toBe(200);
  await write(page, 'de', 'Hier geschrieben.');
  const both = page.getByRole('region', { name: 'Es gibt zwei Texte dieser Idee' });
  await expect(both).toContainText('Woanders geschrieben.');
  await expect(both).toContainText('Hier geschrieben.');
  await laptop.checkAccessibility('both texts');
});
