import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { newAddress, openAccount, signInAs } from './support/accounts.js';
import { holdBack } from './support/held-back.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
/** All of the page's scripts but the one that keeps what is done before. */
const SCRIPTS = /\/assets\/(?!entry-early).*\.js/;

test('what somebody does before the page is alive is done once it is', async ({ arrive }) => {
  const author = await arrive({ locale: 'hu-HU' });
  await openAccount(author.page.request, newAddress('author'), { language: 'hu' });
  const data = {
    challenge: CHALLENGE,
    language: 'hu',
    title: 'Lámpák a régi bányavasút mentén',
    pitch: 'Este is biztonságban érünk haza, ha világos az út.',
  };
  const { id } = (await (await author.page.request.post(apiPaths.ideas, { data })).json()) as IdeaDto;
  await author.page.request.post(apiPaths.ideaTransition(id, 'publish'));

  const reader = await arrive({ locale: 'hu-HU' });
  const { page } = reader;
  await signInAs(page.request, 'kozani-eleni');

  await test.step('a tap and a comment, while the scripts are on their way', async () => {
    const letThrough = await holdBack(page, SCRIPTS);
    await page.goto(pagePaths.idea(id), { waitUntil: 'commit' });
    const support = page.getByRole('button', { name: /^Támogatom/ });
    await support.click();
    await expect(support).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('radio', { name: 'Dicséret' }).check({ force: true });
    await page.getByRole('textbox', { name: 'Hozzászólásod' }).fill('Én is arra járok haza, és nem látok semmit.');
    await page.getByRole('button', { name: 'Hozzászólás küldése' }).click();
    letThrough();
    await expect(support).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('article').getByText('Én is arra járok haza, és nem látok semmit.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hozzászólásod' })).toHaveValue('');
    await page.unroute(SCRIPTS);
  });

  await test.step('who goes on writing while the scripts come in is not interrupted', async () => {
    const letThrough = await holdBack(page, SCRIPTS);
    await page.goto(pagePaths.idea(id), { waitUntil: 'commit' });
    const box = page.getByRole('textbox', { name: 'Hozzászólásod' });
    await box.pressSequentially('Kezdem itt, ');
    letThrough();
    await box.pressSequentially('és írom tovább, amíg minden megérkezik.', { delay: 15 });
    await expect(box).toHaveValue('Kezdem itt, és írom tovább, amíg minden megérkezik.');
    await page.unroute(SCRIPTS);
  });

  await test.step('an order of a list', async () => {
    const letThrough = await holdBack(page, SCRIPTS);
    await page.goto(pagePaths.challenge(CHALLENGE), { waitUntil: 'commit' });
    await page.getByRole('combobox', { name: 'Sorrend' }).selectOption('supported');
    letThrough();
    await expect(page).toHaveURL(/sort=supported/);
    await expect(page.getByRole('combobox', { name: 'Sorrend' })).toHaveValue('supported');
  });
});
