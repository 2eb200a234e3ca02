import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { type EmptySystem, startEmptySystem } from './support/empty-system.js';
import { expect, test } from './support/person.js';

let system: EmptySystem;

test.beforeAll(async () => {
  system = await startEmptySystem(Number(process.env['E2E_PORT'] ?? 3399) + 1);
});
test.afterAll(() => system.stop());

test('an empty installation gets its region and its administrator by the address on the console', async ({
  arrive,
}) => {
  // The password is refused once.
  const person = await arrive({ locale: 'de-DE', colorScheme: 'dark' }, /422/);
  const { page } = person;
  const step = page.locator('[aria-current="step"]');

  await test.step('the address alone, without what stands behind its #, sets nothing up', async () => {
    await page.goto(`${system.url}${pagePaths.setup}`);
    await expect(page.getByText('Öffnen Sie die ganze Adresse')).toBeVisible();
    await person.checkAccessibility('no token');
  });

  await test.step('the region', async () => {
    await page.goto(system.setUpAddress);
    await page.reload();
    await expect(step).toContainText('Region');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText('Das wird gebraucht.').first()).toBeVisible();
    await person.checkAccessibility('region');
    await person.checkWidth('region');
    await page.getByRole('textbox', { name: 'Name der Region' }).fill('Lausitzer Revier');
    await expect(page.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('lausitzer-revier');
    await page.getByRole('textbox', { name: 'Land', exact: true }).fill('DE');
    await expect(page.getByRole('combobox', { name: 'Zeitzone' })).toHaveValue('Europe/Berlin');
    await page.getByRole('button', { name: 'Weiter' }).click();
  });

  await test.step('the administrator, with a password that others would guess first', async () => {
    await expect(step).toContainText('Sie');
    await page.getByRole('textbox', { name: 'Spitzname' }).fill('Erstes Licht');
    await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('first@test.example');
    await page.getByRole('textbox', { name: 'Passwort' }).fill('password1234');
    await page.getByRole('radio', { name: '30 oder älter' }).check();
    await person.checkAccessibility('you');
    await person.checkWidth('you');
    await page.getByRole('button', { name: 'Einrichten' }).click();
    await expect(page.getByRole('textbox', { name: 'Passwort' })).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('textbox', { name: 'Passwort' }).fill('drei Worte in einer Reihe');
    await page.getByRole('button', { name: 'Einrichten' }).click();
  });

  await test.step('and goes straight on to the second factor, without which the role sleeps', async () => {
    await expect(page).toHaveURL(`${system.url}${pagePaths.security}`);
    const session = (await (await page.request.get(`${system.url}${apiPaths.session}`)).json()) as SessionDto;
    expect(session.account?.roles.at(-1)).toMatchObject({ role: 'administrator', lacks: ['second_factor'] });
    await person.checkAccessibility('security');
  });

  await test.step('afterwards the address is worth nothing', async () => {
    const other = await arrive({ locale: 'hu-HU' });
    await other.page.goto(system.setUpAddress);
    await expect(other.page.getByText('Ez a rendszer már be van állítva.')).toBeVisible();
    await other.checkAccessibility('done');
  });
});
