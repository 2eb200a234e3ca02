import { readFileSync } from 'node:fs';
import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { newAddress, openAccount } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: readFileSync(new URL('../docs/screenshots/idea-desktop-light.png', import.meta.url)),
});
const SVG = {
  name: 'tower.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
};

test('pictures are added with words, refused with a reason, put in order, seen and removed', async ({ arrive }) => {
  const author = await arrive({ locale: 'el-GR' }, /status of 422/);
  const { page } = author;
  await openAccount(page.request, newAddress('painter'), { language: 'el' });
  const data = {
    challenge: CHALLENGE,
    language: 'el',
    title: 'Αναρριχητικός τοίχος στον πύργο',
    pitch: 'Σχοινιά και πιασίματα στον παλιό πύργο, τρία βράδια την εβδομάδα.',
  };
  const idea = (await (await page.request.post(apiPaths.ideas, { data })).json()) as IdeaDto;
  await page.request.post(apiPaths.ideaTransition(idea.id, 'publish'));
  const chooser = page.getByLabel('Επίλεξε εικόνα ή PDF');
  const words = page.getByRole('textbox', { name: 'Τι δείχνει η εικόνα;' });
  const add = page.getByRole('button', { name: 'Προσθήκη', exact: true });

  await test.step('a picture without words stays here and says so', async () => {
    await page.goto(pagePaths.editIdea(idea.id));
    await chooser.setInputFiles(picture('one.png'));
    await expect(words).toBeFocused();
    await add.click();
    await expect(page.getByText('Τουλάχιστον 3 χαρακτήρες.')).toBeVisible();
    await author.checkAccessibility('a chosen picture');
    await author.checkWidth('a chosen picture');
  });

  await test.step('with words it is added, by keyboard alone', async () => {
    await words.fill('Ο πύργος από τη λίμνη');
    await words.press('Enter');
    await expect(page.getByRole('button', { name: 'Αφαίρεση: Ο πύργος από τη λίμνη' })).toBeVisible();
    await expect(add).toHaveCount(0);
  });

  await test.step('an SVG is refused with a reason, and its words are kept', async () => {
    await chooser.setInputFiles(SVG);
    await words.last().fill('Σχέδιο του πύργου');
    await add.click();
    await expect(page.getByRole('alert')).toContainText('Μπορούν να προστεθούν μόνο εικόνες');
    await expect(words.last()).toHaveValue('Σχέδιο του πύργου');
    await author.checkAccessibility('a refused file');
    await page.getByRole('button', { name: 'Άφησέ το' }).click();
  });

  await test.step('the second one is moved up', async () => {
    await chooser.setInputFiles(picture('two.png'));
    await words.last().fill('Ο τοίχος το βράδυ');
    await add.click();
    await page.getByRole('button', { name: 'Μετακίνηση πάνω: Ο τοίχος το βράδυ' }).click();
    await expect(words.first()).toHaveValue('Ο τοίχος το βράδυ');
    await author.checkAccessibility('pictures');
    await author.checkWidth('pictures');
  });

  await test.step('everybody sees them, with their words', async () => {
    const reader = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
    await reader.page.goto(pagePaths.idea(idea.id));
    const first = reader.page.getByRole('img', { name: 'Ο τοίχος το βράδυ' });
    await expect(first).toBeVisible();
    expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth > 0)).toBe(true);
    await expect(reader.page.getByRole('heading', { name: 'Bilder und Dokumente' })).toBeVisible();
    await reader.checkAccessibility('idea with pictures');
    await reader.checkWidth('idea with pictures');
  });

  await test.step('the first one stands in lists, where the words of the card stand for it', async () => {
    const reader = await arrive({ locale: 'hu-HU', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    await reader.page.goto(pagePaths.challenge(CHALLENGE));
    const card = reader.page.getByRole('article').filter({ hasText: data.title });
    const first = card.getByRole('presentation');
    await first.scrollIntoViewIfNeeded();
    await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    await expect(card.getByRole('img')).toHaveCount(0);
    await expect(card.getByRole('link')).toHaveCount(1);
    await reader.checkAccessibility('list with a picture');
  });

  await test.step('one is removed after a question', async () => {
    await page.getByRole('button', { name: 'Αφαίρεση: Ο πύργος από τη λίμνη' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Αφαίρεση' }).click();
    await expect(page.getByRole('button', { name: 'Αφαίρεση: Ο πύργος από τη λίμνη' })).toHaveCount(0);
    await expect(chooser).toBeFocused();
    await page.goto(pagePaths.idea(idea.id));
    await expect(page.getByRole('img', { name: 'Ο τοίχος το βράδυ' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Ο πύργος από τη λίμνη' })).toHaveCount(0);
    await author.checkWidth('idea with a picture, phone');
  });

  await test.step('the journey tells of them, and of what is gone no words', async () => {
    await page.goto(pagePaths.journey(idea.id));
    const steps = page.getByRole('main').getByRole('listitem');
    await expect(steps.filter({ hasText: 'Προστέθηκε εικόνα ή έγγραφο' })).toHaveText([
      /^(?!.*πύργος)/,
      /Ο τοίχος το βράδυ/,
    ]);
    await expect(steps.filter({ hasText: 'Αφαιρέθηκε εικόνα ή έγγραφο' })).toHaveCount(1);
    await expect(page.getByText('Ο πύργος από τη λίμνη')).toHaveCount(0);
    await author.checkAccessibility('journey with files');
    await author.checkWidth('journey with files');
  });
});

test('a place is chosen, found on the map by keyboard, and the list says the same', async ({ arrive }) => {
  const author = await arrive({ locale: 'hu-HU' });
  const { page } = author;
  await openAccount(page.request, newAddress('mapper'), { language: 'hu' });
  const data = {
    challenge: CHALLENGE,
    language: 'hu',
    title: 'Mászófal Taramundi tornyában',
    pitch: 'Kötelek és fogások a régi tornyon, hetente három este.',
  };
  const idea = (await (await page.request.post(apiPaths.ideas, { data })).json()) as IdeaDto;

  await test.step('the author chooses a municipality from a list', async () => {
    await page.goto(pagePaths.editIdea(idea.id));
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await page.getByRole('combobox', { name: 'Hely' }).selectOption('Taramundi');
    expect((await saved).status()).toBe(200);
    await author.checkAccessibility('edit, a place');
    await page.request.post(apiPaths.ideaTransition(idea.id, 'publish'));
    await page.goto(pagePaths.idea(idea.id));
    await expect(page.getByText('Taramundi', { exact: true })).toBeVisible();
  });

  await test.step('on a phone the map leads to the ideas of a place, by keyboard', async () => {
    await page.goto(pagePaths.challenge(CHALLENGE));
    // A key that comes before the page is alive changes nothing, and is pressed again.
    await expect(async () => {
      await page.getByRole('radio', { name: 'Lista' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/show=map/, { timeout: 2000 });
    }).toPass();
    const map = page.getByRole('group', { name: 'Az ötletek térképe helyek szerint' });
    await expect(map).toBeVisible();
    await author.checkAccessibility('map');
    await author.checkWidth('map');
    const mark = map.getByRole('link', { name: 'Taramundi: 1 ötlet' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/municipality=taramundi/);
    await expect(page).not.toHaveURL(/show=map/);
    await expect(page.getByRole('list', { name: 'Ötletek' }).getByRole('heading')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /Mászófal Taramundi tornyában/ })).toBeVisible();
  });

  await test.step('at a desk, in the dark, the map obeys the filters and its list says the same', async () => {
    const reader = await arrive({ locale: 'el-GR', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    const { page: desk } = reader;
    await desk.goto(`${pagePaths.challenge(CHALLENGE)}?show=map`);
    const map = desk.getByRole('group', { name: 'Χάρτης των ιδεών ανά δήμο' });
    await expect(map.getByRole('link', { name: 'Taramundi: 1 ιδέα' })).toBeVisible();
    await expect(desk.getByRole('listitem').getByRole('link', { name: 'Taramundi: 1 ιδέα' })).toBeVisible();
    await reader.checkAccessibility('map, dark');
    await reader.checkWidth('map, dark');
    await map
      .getByRole('link', { name: /από πιο κοντά$/ })
      .first()
      .click();
    await expect(desk).toHaveURL(/near=/);
    await reader.checkAccessibility('map, closer');
    await desk.getByRole('link', { name: 'Δείξε όλη την περιοχή' }).click();
    await desk.getByRole('combobox', { name: 'Γλώσσα' }).selectOption('Español');
    await expect(map.getByRole('link', { name: 'Taramundi: 1 ιδέα' })).toHaveCount(0);
    await expect(desk).toHaveURL(/show=map/);
  });
});
