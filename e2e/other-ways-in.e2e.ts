import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { GroupSheetDto } from '@headframe/shared/groups';
import { newNickname, signInStaff } from './support/accounts.js';
import { expect, test } from './support/person.js';

test('a password is a way too, and a wrong one keeps what was typed', async ({ arrive }) => {
  const person = await arrive({ locale: 'en-GB' }, /401/);
  const { page } = person;
  await page.goto(`${pagePaths.signIn}?return=${pagePaths.me}`);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('asturias-nora@demo.example');
  await page.getByRole('button', { name: 'Use a password instead' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('asturias-nora@demo.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await person.checkAccessibility('wrong password');
  await page.getByRole('textbox', { name: 'Password' }).fill('headframe-demo');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(pagePaths.me);
  await expect(page.getByRole('heading', { level: 1, name: 'Nutria Clara' })).toBeVisible();
});

test('a demo account of the staff shows what its phone would, and nothing acts before that', async ({ arrive }) => {
  // The page may be asking for the next code at the moment at which nobody waits for one any more.
  const person = await arrive({ locale: 'el-GR', colorScheme: 'dark' }, /401/);
  const { page } = person;
  await page.goto(`${pagePaths.signIn}?return=${pagePaths.me}`);
  await page.getByRole('button', { name: 'Δοκίμασε ως Moderatorin Katrin' }).click();
  await expect(page.getByRole('heading', { name: 'Ένα βήμα ακόμη' })).toBeVisible();
  expect((await page.request.get('/api/factors')).status()).toBe(401);
  await page.reload();
  const shown = page.getByText(/^\d{6}$/);
  await expect(shown).toBeVisible();
  await person.checkAccessibility('second step');
  await person.checkWidth('second step');
  await page.getByRole('textbox', { name: 'Κωδικός της εφαρμογής' }).fill(await shown.innerText());
  await page.getByRole('button', { name: 'Συνέχεια' }).click();
  await expect(page).toHaveURL(pagePaths.me);
});

test('a pupil needs a sheet and a nickname, and no address', async ({ arrive }) => {
  const facilitator = await arrive({ locale: 'el-GR' });
  await signInStaff(facilitator.page.request, 'kozani-katerina');
  const opened = await facilitator.page.request.post(apiPaths.groups, {
    data: {
      lab: 'living-lab-kozani',
      name: 'Γ1 Πτολεμαΐδα',
      organisation: 'epas-eordaias',
      authorisedOn: '2026-09-14',
      ageBand: '14-15',
      pupils: 1,
    },
  });
  const { group, pins } = (await opened.json()) as GroupSheetDto;
  const pin = pins[0]?.pin ?? '';

  const pupil = await arrive({ locale: 'el-GR', colorScheme: 'dark' }, /401/);
  const { page } = pupil;
  const signIn = async (digits: string) => {
    await page.goto(`${pagePaths.signIn}?return=${pagePaths.me}`);
    await page.getByRole('button', { name: 'Έχω σχολικό κωδικό' }).click();
    await page.getByRole('textbox', { name: 'Κωδικός ομάδας' }).fill(group.code.toLowerCase());
    await page.getByRole('textbox', { name: 'Το PIN σου' }).fill(digits);
    await page.getByRole('button', { name: 'Συνέχεια' }).click();
  };

  await test.step('a wrong PIN says no more than that', async () => {
    await signIn(pin === '11111111' ? '22222222' : '11111111');
    await expect(page.getByText('Ο κωδικός ομάδας και το PIN δεν ταιριάζουν.')).toBeVisible();
    await pupil.checkAccessibility('wrong PIN');
    await pupil.checkWidth('wrong PIN');
  });

  await test.step('the first time a nickname is chosen, age and region are the group’s', async () => {
    await signIn(`${pin.slice(0, 4)} ${pin.slice(4)}`);
    await expect(page.getByText('Ανήκεις στην ομάδα Γ1 Πτολεμαΐδα.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Ψευδώνυμο' })).not.toHaveValue('');
    await page.getByRole('textbox', { name: 'Ψευδώνυμο' }).fill(newNickname());
    await expect(page.getByRole('radio')).toHaveCount(0);
    await pupil.checkAccessibility('nickname of a pupil');
    await page.getByRole('button', { name: 'Άνοιξε λογαριασμό' }).click();
    await expect(page).toHaveURL(pagePaths.me);
    await expect(page.getByText('14 έως 15')).toBeVisible();
  });

  await test.step('the next time the sheet is enough', async () => {
    await page.context().clearCookies();
    await signIn(pin);
    await expect(page).toHaveURL(pagePaths.me);
    await page.goto(pagePaths.security);
    await expect(page.getByRole('heading', { name: 'Κλειδιά πρόσβασης' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Διεύθυνση e-mail' })).toHaveCount(0);
  });
});
