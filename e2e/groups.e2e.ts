import { apiPaths, pagePaths } from '@headframe/shared/common';
import { expect, type Person, test } from './support/person.js';

const LAB = 'living-lab-neuseenland';

/** Signs in the lab's facilitator of the demo data, with the second factor. */
async function becomeFacilitator({ page }: Person): Promise<void> {
  const data = { email: 'leipzig-katrin@demo.example', password: 'headframe-demo' };
  await page.request.post(apiPaths.sessions, { data });
  const code: unknown = await (await page.request.get(apiPaths.demoSecondFactorCode)).json();
  const signedIn = await page.request.post(apiPaths.secondFactorTotp, { data: code });
  expect(signedIn.ok()).toBe(true);
}

test('a facilitator prints slips, and a pupil signs in with one', async ({ arrive }) => {
  const facilitator = await arrive({ locale: 'de-DE' });
  const pupil = await arrive({ locale: 'de-DE', colorScheme: 'dark' }, /401/);
  const { page } = facilitator;
  await becomeFacilitator(facilitator);
  const name = `Klasse ${String(Date.now()).slice(-9)}`;
  let slip = { code: '', pin: '' };

  await test.step('the form says what is missing', async () => {
    await page.goto(pagePaths.lab(LAB));
    await page.getByRole('link', { name: 'Schulgruppen' }).click();
    await page.getByRole('button', { name: 'Neue Gruppe' }).first().click();
    await page.getByRole('button', { name: 'Zettel erstellen' }).click();
    await expect(page.getByText('Das wird gebraucht.').first()).toBeVisible();
    await facilitator.checkAccessibility('form');
    await facilitator.checkWidth('form');
  });

  await test.step('the sheet is shown once', async () => {
    await page.getByRole('textbox', { name: 'Name der Gruppe' }).fill(name);
    await page.getByRole('combobox', { name: 'Wer die Gruppe genehmigt hat' }).selectOption({ index: 3 });
    await page.getByLabel('An welchem Tag').fill('2026-09-01');
    await page.getByRole('radio', { name: '14 bis 15' }).check();
    await page.getByRole('textbox', { name: 'Wie viele Zettel' }).fill('3');
    await page.getByRole('button', { name: 'Zettel erstellen' }).click();
    const first = page.getByRole('listitem').filter({ hasText: 'Zettel 1' });
    await expect(first).toBeVisible();
    const text = await first.innerText();
    slip = { code: /[A-Z2-9]{3} [A-Z2-9]{3}/.exec(text)?.[0] ?? '', pin: /\d{4} \d{4}/.exec(text)?.[0] ?? '' };
    await facilitator.checkAccessibility('sheet');
    await facilitator.checkWidth('sheet');
  });

  await test.step('on paper there are the slips and nothing else', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByText(slip.pin)).toBeVisible();
    const ink = await page.getByText(slip.pin).evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.getByRole('button', { name: 'Fertig, weiter' }).click();
    await expect(page.getByText(slip.pin)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('article', { name })).toBeVisible();
    await facilitator.checkAccessibility('groups');
    await facilitator.checkWidth('groups');
  });

  await test.step('the pupil signs in, belongs to the group and may write', async () => {
    await pupil.page.goto(pagePaths.signIn);
    await pupil.page.getByRole('button', { name: 'Ich habe einen Schulcode' }).click();
    await pupil.page.getByRole('textbox', { name: 'Gruppencode' }).fill(slip.code.toLowerCase());
    await pupil.page.getByRole('textbox', { name: 'PIN' }).fill('00000000');
    await pupil.page.getByRole('button', { name: 'Weiter' }).click();
    await expect(pupil.page.getByText('Gruppencode und PIN gehören nicht zusammen.')).toBeVisible();
    await pupil.page.getByRole('textbox', { name: 'PIN' }).fill(slip.pin);
    await pupil.page.getByRole('button', { name: 'Weiter' }).click();
    await expect(pupil.page.getByRole('textbox', { name: 'Spitzname' })).not.toHaveValue('');
    await pupil.page.getByRole('button', { name: 'Konto eröffnen' }).click();
    await pupil.page.waitForURL((url) => url.pathname !== pagePaths.signIn);
    await pupil.page.goto(pagePaths.me);
    await expect(pupil.page.getByRole('heading', { name: 'Deine Schule hat für dich zugestimmt' })).toBeVisible();
    await pupil.checkAccessibility('pupil');
    await pupil.checkWidth('pupil');
  });

  await test.step('a lost slip: the new PIN ends the old one', async () => {
    const row = page.getByRole('article', { name });
    await row.getByRole('button', { name: 'Plätze' }).click();
    await expect(row.getByRole('list', { name: `Plätze von ${name}` }).getByRole('listitem')).toHaveCount(3);
    await facilitator.checkAccessibility('seats');
    await row.getByRole('button', { name: 'Neue PIN für Platz 1' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Zettel 1' })).toBeVisible();
    await expect(page.getByText(slip.pin)).toHaveCount(0);
    await page.getByRole('button', { name: 'Fertig, weiter' }).click();
    await pupil.page.goto(pagePaths.me);
    await expect(pupil.page).toHaveURL(new RegExp(pagePaths.signIn));
  });

  await test.step('and the group is closed', async () => {
    const row = page.getByRole('article', { name });
    await row.getByRole('button', { name: 'Gruppe schließen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gruppe schließen' }).click();
    await expect(row.getByText('geschlossen')).toBeVisible();
  });
});

test('school groups are for the facilitators of the lab', async ({ arrive }) => {
  const reader = await arrive({ locale: 'en-GB' }, /403/);
  await reader.page.goto(pagePaths.lab(LAB));
  await expect(reader.page.getByRole('link', { name: 'School groups' })).toHaveCount(0);
  await reader.page.goto(pagePaths.groups(LAB));
  await expect(reader.page).toHaveURL(new RegExp(pagePaths.signIn));
});
