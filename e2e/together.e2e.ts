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
    const stranger = await arrive({ locale: 'es-ES' });
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
