import { pagePaths } from '@headframe/shared/common';
import { newAddress, newNickname } from './support/accounts.js';
import { linkIn, mailedCode, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const TITLE = 'Кино во старата рударска бања';

test('an idea goes from a phone without an account to everybody', async ({ arrive }) => {
  const author = await arrive({ locale: 'mk-MK' });
  const { page } = author;

  await test.step('write it in Macedonian, without an account', async () => {
    await page.goto(pagePaths.challenge(CHALLENGE));
    await page.getByRole('main').getByRole('link', { name: 'Нова идеја' }).first().click();
    await page.getByRole('textbox', { name: 'Наслов' }).fill(TITLE);
    await page
      .getByRole('textbox', { name: 'Идејата во една реченица' })
      .fill('Еднаш неделно гледаме филмови таму каде што некогаш се бањале рударите.');
    await expect(page.getByText('Чувано на овој уред')).toBeVisible();
    await author.checkAccessibility('write, first step');
    await page.getByRole('button', { name: 'Продолжи' }).click();
    await page
      .getByRole('textbox', { name: 'Што не е во ред, каде и откога?' })
      .fill('Бањата е празна од 2009 и наутро сите минуваме покрај неа. По училиште нема каде да се оди.');
    await author.checkAccessibility('write, second step');
    await author.checkWidth('write, second step');
  });

  await test.step('the text outlives a reload', async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: /^Што не е во ред/ })).toContainText('Напишано');
    await page.getByRole('button', { name: 'Наслов и реченица' }).click();
    await expect(page.getByRole('textbox', { name: 'Наслов' })).toHaveValue(TITLE);
    await page.getByRole('button', { name: 'Продолжи' }).click();
  });

  await test.step('sign up last, and publish', async () => {
    const address = `author-${Date.now()}@test.example`;
    await page.getByRole('button', { name: 'Објави ја идејата' }).click();
    await page.getByRole('textbox', { name: 'Е-адреса' }).fill(address);
    await author.checkAccessibility('account, address');
    await page.getByRole('button', { name: 'Прати ми код' }).click();
    await page.getByRole('textbox', { name: 'Код од пораката' }).fill(await mailedCode(page.request, address));
    await page.getByRole('button', { name: 'Продолжи' }).click();
    await expect(page.getByRole('textbox', { name: 'Прекар' })).not.toHaveValue('');
    await page.getByRole('textbox', { name: 'Прекар' }).fill(`Филмска Сова ${Date.now() % 100_000}`);
    await page.getByRole('radio', { name: 'од 16 до 17' }).check();
    await page.getByRole('combobox', { name: 'Твојот регион' }).selectOption({ label: 'Астурија' });
    await author.checkAccessibility('account, about you');
    await author.checkWidth('account, about you');
    await page.getByRole('button', { name: 'Отвори сметка и објави' }).click();
    await expect(page).toHaveURL(/\/ideas\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByText('Бањата е празна од 2009')).toBeVisible();
  });
  const address = new URL(page.url()).pathname;

  await test.step('anybody finds it by typing it in Latin letters', async () => {
    const reader = await arrive({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    await reader.page.goto(pagePaths.search);
    await reader.page.getByRole('main').getByRole('searchbox').fill('rudarska banja');
    await reader.page.keyboard.press('Enter');
    await expect(reader.page).toHaveURL(/q=/);
    await reader.page.getByRole('link', { name: TITLE }).first().click();
    await expect(reader.page.getByRole('heading', { level: 1, name: TITLE })).toHaveAttribute('lang', 'mk');
  });

  await test.step('a second person supports it and comments on it in Greek', async () => {
    const second = await arrive({ locale: 'el-GR', colorScheme: 'dark' });
    await second.page.goto(`${pagePaths.signIn}?return=${encodeURIComponent(address)}`);
    await second.checkAccessibility('sign in, dark');
    await second.page.getByRole('button', { name: 'Καλύτερα με κωδικό' }).click();
    await second.page.getByRole('textbox', { name: 'Διεύθυνση e-mail' }).fill('kozani-eleni@demo.example');
    await second.page.getByRole('textbox', { name: 'Κωδικός' }).fill('headframe-demo');
    await second.checkAccessibility('sign in by password, dark');
    await second.page.getByRole('main').getByRole('button', { name: 'Σύνδεση', exact: true }).click();
    await expect(second.page).toHaveURL(address);
    await second.page.getByRole('button', { name: /^Στήριξη/ }).click();
    await expect(second.page.getByRole('button', { name: /^Στήριξη/ })).toHaveAttribute('aria-pressed', 'true');
    await second.page.getByRole('radio', { name: 'Έπαινος' }).check();
    await second.page
      .getByRole('textbox', { name: 'Το σχόλιό σου' })
      .fill('Τέλεια ιδέα! Στην Πτολεμαΐδα έχουμε έναν άδειο λουτρώνα.');
    await second.page.getByRole('button', { name: 'Στείλε το σχόλιο' }).click();
    const said = second.page.getByRole('paragraph').filter({ hasText: 'Στην Πτολεμαΐδα έχουμε' });
    await expect(said.locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute('lang', 'el');
    await second.checkAccessibility('idea with talk, dark');
    await second.checkWidth('idea with talk');
  });

  await test.step('its author sees support, talk and the journey', async () => {
    await page.reload();
    await expect(page.getByText('Στην Πτολεμαΐδα έχουμε')).toBeVisible();
    const journey = page.getByRole('list').filter({ hasText: 'Започната' });
    await expect(journey.getByRole('listitem')).toContainText(['Започната', 'Објавена']);
    await author.checkAccessibility('own idea');
  });

  await test.step('it stands among my ideas', async () => {
    await page.goto(pagePaths.myIdeas);
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
    await author.checkAccessibility('my ideas');
  });
});

test('a draft is nobody else’s, and support asks who gives it', async ({ arrive, request }) => {
  const reader = await arrive({ locale: 'en-GB' }, /404/);
  const { items } = (await (
    await request.get('/api/ideas?sort=supported&challenge=new-life-for-mine-buildings')
  ).json()) as { items: { id: string }[] };
  await reader.page.goto(pagePaths.idea(items[0]?.id ?? ''));
  await reader.page.getByRole('link', { name: 'Support' }).click();
  await expect(reader.page).toHaveURL(/sign-in/);
  await request.post('/api/sessions', { data: { email: 'asturias-nora@demo.example', password: 'headframe-demo' } });
  const draft = (await (
    await request.post('/api/ideas', {
      data: { challenge: CHALLENGE, language: 'en', title: 'Not yet for others', pitch: '' },
    })
  ).json()) as { id: string };
  const answer = await reader.page.goto(pagePaths.idea(draft.id));
  expect(answer?.status()).toBe(404);
  await expect(reader.page.getByText('Not yet for others')).toHaveCount(0);
  await reader.checkAccessibility('not found');
});

test('an idea of somebody who needs a guardian’s yes stays a draft, and says so', async ({ arrive }) => {
  const author = await arrive({ locale: 'de-DE' });
  const { page } = author;
  const title = 'Nachtbus zum See';
  await page.goto(pagePaths.write('the-lakes-are-ours-too'));
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page
    .getByRole('textbox', { name: 'Die Idee in einem Satz' })
    .fill('Am Freitag fährt der letzte Bus erst um Mitternacht.');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: /^Idee veröffentlichen|^An das Lab/ }).click();
  const address = newAddress('fifteen');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(address);
  await page.getByRole('button', { name: 'Schick mir einen Code' }).click();
  const link = linkIn(await newestMail(page.request, address));

  await test.step('the link of the mail, opened in another tab, leads back to the sheet', async () => {
    const tab = await page.context().newPage();
    await tab.goto(link);
    await tab.getByRole('button', { name: 'Weiter und anmelden' }).click();
    await expect(tab.getByRole('textbox', { name: 'Spitzname' })).not.toHaveValue('');
    await tab.getByRole('textbox', { name: 'Spitzname' }).fill(newNickname());
    await tab.getByRole('radio', { name: '14 bis 15' }).check();
    await tab.getByRole('combobox', { name: 'Deine Region' }).selectOption({ label: 'Landkreis Leipzig' });
    await tab.getByRole('textbox', { name: 'E-Mail-Adresse der sorgeberechtigten Person' }).fill(newAddress('mother'));
    await tab.getByRole('button', { name: 'Konto eröffnen' }).click();
    await expect(tab).toHaveURL(pagePaths.write('the-lakes-are-ours-too'));
    await expect(tab.getByText(/^Gespeichert/)).toBeVisible();
    await tab.close();
  });

  await test.step('the first tab goes on with the same draft, not with a second one', async () => {
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByRole('heading', { name: 'Du bist angemeldet' })).toBeVisible();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page).toHaveURL(/\/ideas\/[0-9a-f-]{36}\/edit/);
    await page.goto(pagePaths.myIdeas, { waitUntil: 'networkidle' });
    await expect(page.getByText(title)).toHaveCount(1);
    await expect(page.getByText('Nur auf diesem Gerät')).toHaveCount(0);
  });

  await test.step('what another one writes waits among their ideas, with the reason', async () => {
    const other = await arrive({ locale: 'de-DE', colorScheme: 'dark' });
    const account = newAddress('fourteen');
    await other.page.goto(pagePaths.write('the-lakes-are-ours-too'));
    await other.page.getByRole('textbox', { name: 'Titel' }).fill('Bootshaus für alle');
    await other.page
      .getByRole('textbox', { name: 'Die Idee in einem Satz' })
      .fill('Wir richten das alte Bootshaus her.');
    await other.page.getByRole('button', { name: 'Weiter' }).click();
    await other.page.getByRole('button', { name: /^Idee veröffentlichen|^An das Lab/ }).click();
    await other.page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(account);
    await other.page.getByRole('button', { name: 'Schick mir einen Code' }).click();
    const code = await mailedCode(other.page.request, account);
    await other.page.getByRole('textbox', { name: 'Code aus der E-Mail' }).fill(code);
    await other.page.getByRole('button', { name: 'Weiter' }).click();
    await expect(other.page.getByRole('textbox', { name: 'Spitzname' })).not.toHaveValue('');
    await other.page.getByRole('textbox', { name: 'Spitzname' }).fill(newNickname());
    await other.page.getByRole('radio', { name: '14 bis 15' }).check();
    await other.page.getByRole('textbox', { name: /sorgeberechtigten Person/ }).fill(newAddress('father'));
    await other.page.getByRole('button', { name: 'Konto eröffnen', exact: true }).click();
    await expect(other.page).toHaveURL(pagePaths.myIdeas);
    await expect(other.page.getByText('Deine Idee ist als Entwurf gespeichert.')).toBeVisible();
    await expect(other.page.getByText('Bootshaus für alle')).toHaveCount(1);
    await other.checkAccessibility('kept for the guardian');
    await other.checkWidth('kept for the guardian');
  });
});
