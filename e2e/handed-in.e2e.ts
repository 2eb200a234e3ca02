import { apiPaths, pagePaths } from '@headframe/shared/common';
import { signInAs, signInStaff } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'green-fields-after-the-mines';
const REASON = 'Από πού θα πάρετε τις άδειες για το πλαίσιο; Γράψτε ποιον ρωτήσατε ήδη.';

test('a proposal that lacks something is given back, and its author reads first what to fix', async ({ arrive }) => {
  const facilitator = await arrive({ locale: 'el-GR', viewport: { width: 1280, height: 900 } });
  const author = await arrive({ locale: 'el-GR', colorScheme: 'dark', hasTouch: true });
  const { page } = facilitator;
  const list = await page.request.get(`${apiPaths.ideas}?challenge=${CHALLENGE}&status=submitted`);
  const [idea] = ((await list.json()) as { items: { id: string; title: string }[] }).items;
  const { id = '', title = '' } = idea ?? {};
  const giveBack = 'Επιστροφή με όσα λείπουν';

  await test.step('a facilitator says what is missing', async () => {
    await signInStaff(page.request, 'kozani-katerina');
    await page.goto(pagePaths.idea(id));
    await page.getByRole('button', { name: giveBack }).click();
    const reason = page.getByRole('textbox', { name: 'Τι πρέπει να διορθωθεί;' });
    await expect(reason).toBeFocused();
    await page.keyboard.type('Λείπει κάτι');
    await page.getByRole('button', { name: 'Επιστροφή', exact: true }).click();
    await expect(reason).toHaveAttribute('aria-invalid', 'true');
    await facilitator.checkAccessibility('giving back, too short');
    await page.reload();
    await page.getByRole('button', { name: giveBack }).click();
    await expect(reason).toHaveValue('Λείπει κάτι');
    await reason.fill(REASON);
    await page.setViewportSize({ width: 360, height: 740 });
    await facilitator.checkWidth('giving back on a phone');
    await page.getByRole('button', { name: 'Επιστροφή', exact: true }).click();
    await expect(page.getByText('Η πρόταση επέστρεψε σε όσους τη γράφουν')).toBeVisible();
    await expect(page.getByRole('button', { name: giveBack })).toHaveCount(0);
  });

  await test.step('its author finds the words above the text and while writing', async () => {
    const own = author.page;
    await signInAs(own.request, 'kozani-eleni');
    await own.goto(pagePaths.idea(id));
    const box = own.getByRole('complementary', { name: 'Η ιδέα σου' });
    await expect(box.getByText('Το εργαστήριο σου επέστρεψε την πρόταση')).toBeVisible();
    await expect(box.getByText(REASON)).toBeVisible();
    await author.checkAccessibility('given back, for its author');
    await author.checkWidth('given back, for its author');
    await own.goto(pagePaths.editIdea(id));
    await expect(own.getByText(REASON)).toBeVisible();
  });

  await test.step('everybody reads the reason on its way; nobody else may give it back', async () => {
    const reader = await arrive({ locale: 'el-GR' });
    await reader.page.goto(pagePaths.journey(id));
    await expect(reader.page.getByRole('link', { name: title })).toBeVisible();
    await expect(reader.page.getByText(REASON)).toBeVisible();
    await signInAs(reader.page.request, 'kozani-nikos');
    const refused = await reader.page.request.post(apiPaths.ideaTransition(id, 'reopen'), { data: { reason: REASON } });
    expect(refused.status()).toBe(403);
  });
});
