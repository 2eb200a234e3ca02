import { pagePaths } from '@headframe/shared/common';
import type { Page } from '@playwright/test';
import { generate } from 'otplib';
import { newAddress, openAccount } from './support/accounts.js';
import { addAuthenticator } from './support/authenticator.js';
import { mailedCode, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

/** Signs in by a mailed code in the browser of `page`, up to whatever comes after the code. */
async function signInByCode(page: Page, address: string): Promise<void> {
  const after = await newestMail(page.request, address);
  await page.goto(`${pagePaths.signIn}?return=${pagePaths.security}`);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page
    .getByRole('textbox', { name: 'Code from the mail' })
    .fill(await mailedCode(page.request, address, { after }));
  await page.getByRole('button', { name: 'Go on' }).click();
}

test('a passkey is added, signs in alone, and is the second step after a code', async ({ arrive }) => {
  const person = await arrive({ locale: 'en-GB' });
  const { page } = person;
  const address = newAddress('passkey');
  await openAccount(page.request, address);
  await addAuthenticator(page);

  await test.step('add it under a name, and keep the recovery codes', async () => {
    await page.goto(pagePaths.security);
    await person.checkAccessibility('security');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('textbox', { name: 'What do you call it?' }).fill('My laptop');
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    await expect(page.getByRole('heading', { name: 'Keep these codes' })).toBeFocused();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
    await person.checkAccessibility('recovery codes');
    await person.checkWidth('recovery codes');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await expect(page.getByText('My laptop')).toBeVisible();
    await expect(page.getByText('10 codes are left.')).toBeVisible();
    await person.checkAccessibility('security with a passkey');
  });

  await test.step('one device makes no second one', async () => {
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    await expect(page.getByText('This device has a passkey for your account already.')).toBeVisible();
  });

  await test.step('it signs in alone', async () => {
    await page.context().clearCookies();
    await page.goto(`${pagePaths.signIn}?return=${pagePaths.security}`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page).toHaveURL(pagePaths.security);
  });

  await test.step('it is the second step after a code', async () => {
    await page.context().clearCookies();
    await signInByCode(page, address);
    await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
    await person.checkAccessibility('second step by passkey');
    await page.getByRole('button', { name: 'Use the passkey' }).click();
    await expect(page).toHaveURL(pagePaths.security);
  });

  await test.step('and is taken away', async () => {
    await page.getByRole('button', { name: 'Remove My laptop' }).click();
    await person.checkAccessibility('remove a passkey');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByText('My laptop')).toHaveCount(0);
    await expect(page.getByText('codes are left')).toHaveCount(0);
  });
});

test('an authenticator app is set up from the secret, and a recovery code stands in for it once', async ({
  arrive,
}) => {
  // Wrong codes, and the demo’s phone, which only its own people have.
  const person = await arrive({ locale: 'en-GB', colorScheme: 'dark' }, /401|404|422/);
  const { page } = person;
  const address = newAddress('totp');
  await openAccount(page.request, address);
  let secret = '';
  let recoveryCode = '';

  await test.step('scan or type, then prove it by a first code', async () => {
    await page.goto(pagePaths.security);
    await page.getByRole('region', { name: 'Authenticator app' }).getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    secret = (await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
    await person.checkAccessibility('set up an authenticator');
    const code = page.getByRole('textbox', { name: 'First code of the app' });
    await code.fill('000000');
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText('This code does not work here.')).toBeVisible();
    await code.fill(await generate({ secret }));
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByRole('heading', { name: 'Keep these codes' })).toBeVisible();
    recoveryCode = await page.getByRole('main').getByRole('listitem').first().innerText();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await expect(page.getByText('Set up', { exact: true })).toBeVisible();
  });

  await test.step('the next sign-in asks for its code', async () => {
    await page.context().clearCookies();
    await signInByCode(page, address);
    const next = Math.floor(Date.now() / 1000) + 30;
    await page
      .getByRole('textbox', { name: 'Code of the authenticator app' })
      .fill(await generate({ secret, epoch: next }));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page).toHaveURL(pagePaths.security);
  });

  await test.step('a recovery code works once', async () => {
    for (const isFirst of [true, false]) {
      await page.context().clearCookies();
      await signInByCode(page, address);
      await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
      await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCode.toLowerCase());
      await person.checkAccessibility('recovery code');
      await page.getByRole('button', { name: 'Go on' }).click();
      if (isFirst) await expect(page.getByText('9 codes are left.')).toBeVisible();
      else await expect(page.getByText('This code does not work here.')).toBeVisible();
    }
  });
});

test('devices are seen and ended, from any of them', async ({ arrive }) => {
  const here = await arrive({ locale: 'de-DE' });
  const address = newAddress('devices');
  await openAccount(here.page.request, address, { language: 'de' });

  const there = await arrive({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await signInByCode(there.page, address);
  await expect(there.page).toHaveURL(pagePaths.security);

  await here.page.goto(pagePaths.devices);
  await expect(here.page.getByRole('list', { name: 'Wo du angemeldet bist' }).getByRole('listitem')).toHaveCount(2);
  await here.checkAccessibility('devices');
  await here.checkWidth('devices');
  await here.page.getByRole('button', { name: 'Alle anderen beenden' }).click();
  await expect(here.page.getByText('Du bist nur noch hier angemeldet.')).toBeVisible();
  await expect(here.page.getByRole('list', { name: 'Wo du angemeldet bist' }).getByRole('listitem')).toHaveCount(1);
  await there.page.reload();
  await expect(there.page).toHaveURL(/sign-in/);

  await here.page.getByRole('button', { name: 'Überall abmelden' }).click();
  await expect(here.page).toHaveURL('/');
  await here.page.goto(pagePaths.me);
  await expect(here.page).toHaveURL(/sign-in/);
});

test('a delicate change asks once more who it is, and goes on where it was', async ({ arrive }) => {
  const person = await arrive({ locale: 'en-GB' }, /403/);
  const { page } = person;
  const address = newAddress('fresh');
  await openAccount(page.request, address);
  // An hour later; the clock of the server cannot be moved, so its answer is.
  let isOld = true;
  await page.route('**/api/accounts/me/password', (route) =>
    isOld
      ? route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          body: JSON.stringify({ type: '', title: '', status: 403, code: 'reauthentication_needed', requestId: '' }),
        })
      : route.continue(),
  );
  const setPassword = async () => {
    await page.getByRole('button', { name: 'Set a password' }).click();
    await page.getByLabel('New password').fill('a tower over the shaft');
    await page.getByRole('button', { name: 'Save password' }).click();
  };
  await page.goto(pagePaths.security);
  await setPassword();
  await expect(page.getByRole('heading', { level: 1, name: 'Is it really you?' })).toBeVisible();
  await person.checkAccessibility('prove it once more');
  const after = await newestMail(page.request, address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page
    .getByRole('textbox', { name: 'Code from the mail' })
    .fill(await mailedCode(page.request, address, { after }));
  isOld = false;
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(`${pagePaths.security}#password`);
  await setPassword();
  await expect(page.getByText('The new password counts from now on.')).toBeVisible();

  await test.step('the address changes by a code to the new one', async () => {
    const moved = newAddress('moved');
    await page.getByRole('button', { name: 'Change address' }).click();
    await page.getByRole('textbox', { name: 'New e-mail address' }).fill(moved);
    await page.getByRole('button', { name: 'Send code' }).click();
    await page
      .getByRole('textbox', { name: 'Code from the mail' })
      .fill(await mailedCode(page.request, moved, { template: 'email_change_code' }));
    await person.checkAccessibility('change the address');
    await page.getByRole('button', { name: 'Take this address' }).click();
    await expect(page.getByRole('region', { name: 'E-mail address' })).toContainText(moved);
  });
});

test('people change nickname and age themselves, and only become older', async ({ arrive }) => {
  const person = await arrive({ locale: 'en-GB' });
  const { page } = person;
  await openAccount(page.request, newAddress('older'), { ageBand: '16-17' });
  await page.goto(pagePaths.me);
  await page.getByRole('button', { name: 'Change nickname' }).click();
  const nickname = `Renamed Otter ${String(Date.now()).slice(-8)}`;
  await page.getByRole('textbox', { name: 'New nickname' }).fill(nickname);
  await person.checkAccessibility('another nickname');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: nickname })).toBeVisible();
  await page.getByRole('button', { name: 'I am older now' }).click();
  await expect(page.getByRole('radio', { name: '14 to 15' })).toHaveCount(0);
  await page.getByRole('radio', { name: '18 to 24' }).check();
  await person.checkAccessibility('older');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '18 to 24' })).toBeVisible();
});
