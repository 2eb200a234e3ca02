import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { CreatedJoiningDto } from '@headframe/shared/collaborators';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { APIRequestContext } from '@playwright/test';
import { newAddress, newNickname, openAccount } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';

async function publish(request: APIRequestContext, title: string, language = 'en'): Promise<string> {
  const data = {
    challenge: CHALLENGE,
    language,
    title,
    pitch: 'Ropes and holds on the old tower, three evenings a week.',
  };
  const { id } = (await (await request.post(apiPaths.ideas, { data })).json()) as IdeaDto;
  await request.post(apiPaths.ideaTransition(id, 'publish'));
  return id;
}

test('people come to an idea from the comments, by a link and by asking, and the last author hands over', async ({
  arrive,
}) => {
  const author = await arrive({ locale: 'hu-HU' });
  const { page } = author;
  const authorName = newNickname();
  await openAccount(page.request, newAddress('author'), { language: 'hu', nickname: authorName });
  const id = await publish(page.request, 'Mászófal az aknatoronyban', 'hu');
  const address = pagePaths.idea(id);

  const fan = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
  await openAccount(fan.page.request, newAddress('fan'), { language: 'de' });
  await fan.page.request.post(apiPaths.ideaComments(id), {
    data: { kind: 'praise', language: 'de', text: 'Seile habe ich noch im Keller.' },
  });

  await test.step('an author invites who wrote a comment', async () => {
    await page.goto(address);
    await page.getByRole('link', { name: 'Meghívom, írjuk együtt' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kik dolgoznak rajta' })).toBeVisible();
    await author.checkAccessibility('invite from the comments');
    await author.checkWidth('invite from the comments');
    await page.getByRole('button', { name: 'Meghívó küldése' }).click();
    await expect(page.getByText('Meghívva:')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Meghívás a hozzászólásokból' })).toHaveCount(0);
  });

  await test.step('who was invited says yes and is named with the idea', async () => {
    await fan.page.goto(pagePaths.ideaPeople(id));
    await expect(fan.page.getByText('Dich lädt ein:')).toBeVisible();
    await fan.checkAccessibility('people, invited');
    await fan.page.getByRole('button', { name: 'Ja, mitmachen' }).click();
    await expect(fan.page.getByRole('heading', { name: '2 Personen' })).toBeVisible();
    await fan.page.goto(address);
    await expect(fan.page.getByRole('region', { name: 'Wer daran arbeitet' }).getByRole('listitem')).toHaveCount(2);
    await fan.checkAccessibility('idea with a team');
  });

  await test.step('a link lets in one person, who sees first what it offers', async () => {
    await page.reload();
    const box = page.getByRole('main');
    await box.getByRole('button', { name: 'Link készítése' }).click();
    const link = (await box.getByRole('code').innerText()).trim();
    await author.checkWidth('link made');
    const friend = await arrive({ locale: 'en-GB' });
    await friend.page.goto(link);
    await expect(friend.page.getByRole('heading', { name: 'Mászófal az aknatoronyban' })).toBeVisible();
    await friend.checkAccessibility('link, offered');
    await friend.checkWidth('link, offered');
    await openAccount(friend.page.request, newAddress('friend'), { language: 'en' });
    await friend.page.reload();
    await friend.page.getByRole('button', { name: 'Yes, join' }).click();
    await expect(friend.page).toHaveURL(address);
    await expect(friend.page.getByRole('region', { name: 'Who works on it' }).getByRole('listitem')).toHaveCount(3);
    await friend.page.goto(pagePaths.ideaPeople(id));
    await friend.page.getByRole('button', { name: 'Leave this idea' }).click();
    await expect(friend.page).toHaveURL(pagePaths.myIdeas);
  });

  await test.step('somebody asks, and no mentor who was not vetted gets in', async () => {
    const stranger = await arrive({ locale: 'es-ES' }, /status of 403/);
    await openAccount(stranger.page.request, newAddress('stranger'), { language: 'es' });
    await stranger.page.goto(address);
    await stranger.page.getByRole('link', { name: 'Unirme a esta' }).click();
    await stranger.page.getByRole('combobox', { name: 'Con qué papel' }).selectOption('mentor');
    await stranger.page.getByRole('button', { name: 'Pedir unirme' }).click();
    await expect(stranger.page.getByRole('alert')).toContainText('La mentoría es para personas adultas');
    await stranger.page.getByRole('combobox', { name: 'Con qué papel' }).selectOption('member');
    await stranger.page.getByRole('textbox', { name: /^Unas palabras/ }).fill('Escalo desde hace años.');
    await stranger.checkAccessibility('ask to join');
    await stranger.checkWidth('ask to join');
    await stranger.page.getByRole('button', { name: 'Pedir unirme' }).click();
    await expect(stranger.page.getByText('Has pedido unirte.')).toBeVisible();
    await page.goto(pagePaths.ideaPeople(id));
    await expect(page.getByText('Escalo desde hace años.')).toBeVisible();
    await page.getByRole('button', { name: 'Nem, köszönöm' }).click();
    await expect(page.getByText('Escalo desde hace años.')).toHaveCount(0);
  });

  await test.step('the last author says who goes on before leaving', async () => {
    await expect(page.getByRole('combobox', { name: 'Ki viszi tovább' })).toBeVisible();
    await author.checkAccessibility('hand over');
    await page.getByRole('button', { name: 'Átadom és távozom' }).click();
    await expect(page).toHaveURL(pagePaths.myIdeas);
    await fan.page.goto(pagePaths.journey(id));
    await expect(fan.page.getByText('An eine andere Autor:in übergeben')).toBeVisible();
    await fan.page.goto(pagePaths.ideaPeople(id));
    await expect(fan.page.getByRole('main')).not.toContainText(authorName);
  });
});

test('a link that was used up says so', async ({ arrive }) => {
  const author = await arrive({ locale: 'en-GB' });
  await openAccount(author.page.request, newAddress('author'), { language: 'en' });
  const id = await publish(author.page.request, 'A wall for the tower');
  const made = await author.page.request.post(apiPaths.ideaInvitations(id), { data: { role: 'member' } });
  const { id: joining, link } = (await made.json()) as CreatedJoiningDto;
  await author.page.request.post(apiPaths.joiningStep(joining, 'withdraw'));
  await author.page.goto(link ?? '');
  await expect(author.page.getByText(/^This has been answered, withdrawn/)).toBeVisible();
});

test('two ideas become one by consent: a supporter comes along, another does not, and it is undone', async ({
  arrive,
}) => {
  const ours = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
  const theirs = await arrive({ locale: 'el-GR' });
  const [fan, doubter] = [await arrive({ locale: 'en-GB' }), await arrive({ locale: 'mk-MK' })];
  await openAccount(ours.page.request, newAddress('ours'), { language: 'de' });
  await openAccount(theirs.page.request, newAddress('theirs'), { language: 'el' });
  await openAccount(fan.page.request, newAddress('fan'), { language: 'en' });
  await openAccount(doubter.page.request, newAddress('doubter'), { language: 'mk' });
  const source = await publish(ours.page.request, 'Seile im Förderturm', 'de');
  const target = await publish(theirs.page.request, 'Τοίχος αναρρίχησης', 'el');
  for (const { page } of [fan, doubter]) await page.request.put(apiPaths.ideaSupport(source));

  await test.step('an author proposes it with a word', async () => {
    const { page } = ours;
    await page.goto(pagePaths.idea(source));
    await page.getByRole('link', { name: 'Anregung nennen oder mit einer anderen zusammenlegen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Familie' })).toBeVisible();
    const other = page.getByRole('searchbox', { name: 'Die andere Idee' });
    await other.fill('Zeppelinwerft');
    await expect(page.getByText('Keine Idee mit diesen Wörtern.')).toBeVisible();
    await other.fill('Τοίχος αναρρίχησης');
    await page.getByRole('radio', { name: /^Τοίχος αναρρίχησης/ }).check();
    await other.fill(new URL(pagePaths.idea(target), page.url()).href);
    await expect(page.getByRole('radio', { name: /^Τοίχος αναρρίχησης/ })).toBeChecked();
    await page.getByRole('textbox', { name: 'Warum sie zusammengehören' }).fill('Beide wollen am Turm klettern.');
    await ours.checkAccessibility('propose a merge');
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await expect(page.getByRole('button', { name: 'Zurückziehen' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zustimmen' })).toHaveCount(0);
  });

  await test.step('an author of the other idea agrees', async () => {
    const { page } = theirs;
    await page.goto(pagePaths.family(target));
    await expect(page.getByText('Beide wollen am Turm klettern.')).toBeVisible();
    await theirs.checkAccessibility('merge proposed');
    await theirs.checkWidth('merge proposed');
    await page.getByRole('button', { name: 'Συμφωνώ' }).click();
    await expect(page.getByRole('button', { name: 'Αναίρεση: πάλι δύο ιδέες' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Από πού προέρχεται' })).toContainText('Seile im Förderturm');
  });

  await test.step('one supporter takes the support along, the other lets it go', async () => {
    await fan.page.goto(pagePaths.idea(source));
    await expect(fan.page.getByText('This idea has gone into another and goes on there:')).toBeVisible();
    await fan.checkAccessibility('merged idea, asked');
    await fan.checkWidth('merged idea, asked');
    await fan.page.getByRole('button', { name: 'Yes, take it along' }).click();
    await expect(fan.page.getByRole('heading', { name: 'Shall your support come along?' })).toHaveCount(0);
    await doubter.page.goto(pagePaths.idea(source));
    await doubter.page.getByRole('button', { name: 'Не, пушти ја' }).click();
    await expect(doubter.page.getByRole('heading', { name: 'Да дојде и твојата поддршка?' })).toHaveCount(0);
    await fan.page.goto(pagePaths.idea(target));
    await expect(fan.page.getByRole('button', { name: /^Support/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(fan.page.getByRole('region', { name: 'Who works on it' }).getByRole('listitem')).toHaveCount(2);
    await doubter.page.goto(pagePaths.idea(target));
    await expect(doubter.page.getByRole('button', { name: /^Поддржи/ })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('the side that went undoes it: two ideas, each with its own supporters', async () => {
    const { page } = ours;
    await page.goto(pagePaths.family(source));
    await page.getByRole('button', { name: 'Rückgängig: wieder zwei Ideen' }).click();
    await expect(page.getByText('Diese Idee ist in einer anderen aufgegangen und geht dort weiter:')).toHaveCount(0);
    await page.goto(pagePaths.journey(source));
    await expect(page.getByText('In einer anderen Idee aufgegangen')).toBeVisible();
    await expect(page.getByText('Steht wieder für sich')).toBeVisible();
    await fan.page.reload();
    await expect(fan.page.getByRole('button', { name: /^Support/ })).toHaveAttribute('aria-pressed', 'false');
    await fan.page.goto(pagePaths.idea(source));
    await expect(fan.page.getByRole('button', { name: /^Support/ })).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a no to putting two ideas together carries a word that those who proposed it read', async ({ arrive }) => {
  const ours = await arrive({ locale: 'hu-HU' });
  const theirs = await arrive({ locale: 'el-GR' });
  await openAccount(ours.page.request, newAddress('ours'), { language: 'hu' });
  await openAccount(theirs.page.request, newAddress('theirs'), { language: 'el' });
  const source = await publish(ours.page.request, 'Kötélpálya a toronyban', 'hu');
  const target = await publish(theirs.page.request, 'Τοίχος για παιδιά', 'el');
  await ours.page.request.post(apiPaths.merges(source), { data: { target, word: 'Mindkettő mászna.' } });

  await test.step('an author says no, after a look at what is too short', async () => {
    const { page } = theirs;
    await page.goto(pagePaths.family(target));
    await page.getByRole('button', { name: 'Όχι', exact: true }).click();
    const word = page.getByRole('textbox', { name: 'Δυο λόγια σε όσους το πρότειναν' });
    await expect(word).toBeFocused();
    await word.fill('α');
    await page.getByRole('button', { name: 'Αποστολή' }).click();
    await expect(word).toHaveAttribute('aria-invalid', 'true');
    await theirs.checkAccessibility('decline a merge');
    await theirs.checkWidth('decline a merge');
    await word.fill('Ο δικός μας είναι για παιδιά.');
    await page.getByRole('button', { name: 'Αποστολή' }).click();
    await expect(page.getByText('Απορρίφθηκε.')).toBeVisible();
    await expect(page.getByText('Mindkettő mászna.')).toHaveCount(0);
  });

  await test.step('who proposed it reads why, and nobody else does', async () => {
    const { page } = ours;
    await page.goto(pagePaths.family(source));
    await expect(page.getByText('Ο δικός μας είναι για παιδιά.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Visszavonás' })).toHaveCount(0);
    await ours.checkAccessibility('merge declined');
    await ours.checkWidth('merge declined');
    await theirs.page.goto(pagePaths.family(source));
    await expect(theirs.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(theirs.page.getByText('Ο δικός μας είναι για παιδιά.')).toHaveCount(0);
  });
});

test('an idea comes out of another one, and the family is on both pages', async ({ arrive }) => {
  const author = await arrive({ locale: 'en-GB' });
  await openAccount(author.page.request, newAddress('author'), { language: 'en' });
  const origin = await publish(author.page.request, 'A repair café in the lamp house');
  const reader = await arrive({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const { page } = reader;
  await openAccount(page.request, newAddress('reader'), { language: 'en' });
  await page.goto(pagePaths.idea(origin));
  await page.getByRole('button', { name: 'Inspired by this: begin your own' }).click();
  await expect(page).toHaveURL(/\/edit$/);
  const draft = page.url().match(/ideas\/([0-9a-f-]+)\/edit/)?.[1] ?? '';
  await page.goto(pagePaths.family(draft));
  await expect(page.getByRole('list', { name: 'Where it comes from' })).toContainText(
    'A repair café in the lamp house',
  );
  const inspiration = page.getByRole('searchbox', { name: 'An idea from here, or an address elsewhere' });
  await inspiration.fill('lamp house');
  await page.getByRole('button', { name: 'Name it' }).click();
  await expect(inspiration).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('radio', { name: /^A repair café in the lamp house/ })).not.toBeChecked();
  await inspiration.fill('https://repaircafe.example/start');
  await page.getByRole('textbox', { name: 'What it is called' }).fill('The first repair café');
  await reader.checkAccessibility('family');
  await page.getByRole('button', { name: 'Name it' }).click();
  await expect(page.getByRole('list', { name: 'Where it comes from' })).toContainText('repaircafe.example');
  await author.page.goto(pagePaths.family(origin));
  await expect(author.page.getByRole('list', { name: 'What came out of it' })).toHaveCount(0);
});

test('a look-alike while typing leads to joining it', async ({ arrive }) => {
  const author = await arrive({ locale: 'en-GB' });
  await openAccount(author.page.request, newAddress('author'), { language: 'en' });
  const title = `Kayak boathouse ${newNickname().slice(-5)}`;
  const id = await publish(author.page.request, title);
  const reader = await arrive({ locale: 'en-GB' });
  const { page } = reader;
  await openAccount(page.request, newAddress('reader'), { language: 'en' });
  await page.goto(pagePaths.write(CHALLENGE));
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  const alike = page.getByRole('region', { name: 'Is one of these yours too?' });
  await expect(alike.getByText(title)).toBeVisible();
  await reader.checkAccessibility('look-alikes');
  const [tab] = await Promise.all([page.waitForEvent('popup'), alike.getByRole('link').first().click()]);
  await expect(tab).toHaveURL(pagePaths.idea(id));
  await tab.getByRole('link', { name: 'Join this one' }).click();
  await tab.getByRole('button', { name: 'Ask to join' }).click();
  await expect(tab.getByText('You asked to join.')).toBeVisible();
});
