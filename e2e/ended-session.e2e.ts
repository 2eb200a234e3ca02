import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { signInAs } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const WORDS = 'Ich bringe die Seile mit.';

test('words outlast the session that ends meanwhile, for their writer alone', async ({ arrive }) => {
  const writer = await arrive({ locale: 'de-DE' }, /status of 401/);
  const { page } = writer;
  const comment = page.getByRole('textbox', { name: 'Dein Kommentar' });
  await signInAs(page.request, 'asturias-nora');
  const data = {
    challenge: CHALLENGE,
    language: 'de',
    title: 'Klettern im Förderturm',
    pitch: 'Drei Abende die Woche.',
  };
  const { id } = (await (await page.request.post(apiPaths.ideas, { data })).json()) as IdeaDto;
  await page.request.post(apiPaths.ideaTransition(id, 'publish'));
  await signInAs(page.request, 'leipzig-felix');

  await test.step('what could not be sent is said, with the way to sign in', async () => {
    await page.goto(pagePaths.idea(id));
    await comment.fill(WORDS);
    await page.context().clearCookies({ name: 'session' });
    await page.getByRole('button', { name: 'Kommentar senden' }).click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Melde dich dafür an.');
    await expect(comment).toHaveValue(WORDS);
    await writer.checkAccessibility('session ended');
    await writer.checkWidth('session ended');
    await notice.getByRole('link', { name: 'Anmelden' }).click();
    await expect(page).toHaveURL(`${pagePaths.signIn}?return=${encodeURIComponent(pagePaths.idea(id))}`);
  });

  await test.step('somebody else at the same device does not find them', async () => {
    await signInAs(page.request, 'kozani-eleni');
    await page.goto(pagePaths.idea(id));
    await expect(comment).toBeEditable();
    await expect(comment).toHaveValue('');
    await comment.fill('Nur meins.');
  });

  await test.step('their writer does, and sends them', async () => {
    await signInAs(page.request, 'leipzig-felix');
    await page.reload();
    await expect(comment).toHaveValue(WORDS);
    await page.getByRole('button', { name: 'Kommentar senden' }).click();
    await expect(page.getByRole('article').getByText(WORDS)).toBeVisible();
    await expect(comment).toHaveValue('');
  });
});
