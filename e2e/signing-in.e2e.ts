import { pagePaths } from '@headframe/shared/common';
import { newAddress, newNickname, openAccount } from './support/accounts.js';
import { codeIn, linkIn, mailedCode, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

/** What a person reads, in the two languages that the whole road is walked in. */
const WORDS = {
  de: {
    locale: 'de-DE',
    email: 'E-Mail-Adresse',
    send: 'Schick mir einen Code',
    code: 'Code aus der E-Mail',
    goOn: 'Weiter',
    wrong: 'Dieser Code gilt hier nicht.',
    age: '14 bis 15',
    region: 'Deine Region',
    leipzig: 'Landkreis Leipzig',
    nickname: 'Spitzname',
    guardian: 'E-Mail-Adresse der sorgeberechtigten Person',
    guardianMissing: 'braucht es die Adresse einer sorgeberechtigten Person',
    open: 'Konto eröffnen',
  },
  hu: {
    locale: 'hu-HU',
    email: 'E-mail-cím',
    send: 'Küldjetek kódot',
    code: 'Kód az e-mailből',
    goOn: 'Tovább',
    wrong: 'Ez a kód itt nem érvényes.',
    age: '14–15',
    region: 'Régiód',
    leipzig: 'Lipcse járás',
    nickname: 'Becenév',
    guardian: 'A szülőd vagy gondviselőd e-mail-címe',
    guardianMissing: 'egy szülő vagy gondviselő címe is kell',
    open: 'Fiók nyitása',
  },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test(`a new person signs up step by step, and a reload loses nothing: ${language}`, async ({ arrive }) => {
    const colorScheme = language === 'hu' ? 'dark' : 'light';
    // A wrong code is refused on the way.
    const person = await arrive({ locale: words.locale, colorScheme }, /401/);
    const { page } = person;
    const address = newAddress('new');
    const step = page.locator('[aria-current="step"]');

    await test.step('the address', async () => {
      await page.goto(`${pagePaths.signUp}?return=${pagePaths.myIdeas}`);
      await page.getByRole('textbox', { name: words.email }).fill(address);
      await person.checkAccessibility('address');
      await page.getByRole('button', { name: words.send }).click();
    });

    await test.step('the code: wrong, after a reload, with a space in it', async () => {
      const code = page.getByRole('textbox', { name: words.code });
      await expect(code).toBeFocused();
      await expect(step).toContainText('2');
      await code.fill('000000');
      await page.getByRole('button', { name: words.goOn }).click();
      await expect(page.getByText(words.wrong)).toBeVisible();
      await expect(code).toHaveValue('000000');
      await person.checkAccessibility('wrong code');
      await page.reload();
      await expect(page.getByText(address)).toBeVisible();
      const digits = await mailedCode(page.request, address);
      await code.fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
      await page.getByRole('button', { name: words.goOn }).click();
      await expect(step).toContainText('3');
    });

    await test.step('the person, with a guardian where region and age ask for one', async () => {
      await page.reload();
      await expect(page.getByRole('textbox', { name: words.nickname })).not.toHaveValue('');
      await page.getByRole('textbox', { name: words.nickname }).fill(newNickname());
      await expect(page.getByRole('textbox', { name: words.guardian })).toHaveCount(0);
      await page.getByRole('radio', { name: words.age }).check();
      await page.getByRole('combobox', { name: words.region }).selectOption({ label: words.leipzig });
      await page.getByRole('button', { name: words.open }).click();
      await expect(page.getByText(words.guardianMissing)).toBeVisible();
      await page.getByRole('textbox', { name: words.guardian }).fill(newAddress('guardian'));
      await person.checkAccessibility('about you');
      await person.checkWidth('about you');
      await page.getByRole('button', { name: words.open }).click();
    });

    await test.step('and is where they wanted to go', async () => {
      await expect(page).toHaveURL(pagePaths.myIdeas);
      await page.goto(pagePaths.me);
      await expect(page.getByText(address)).toBeVisible();
      await person.checkAccessibility('me');
      await person.checkWidth('me');
    });
  });
}

test('the link of the mail signs in the browser that asked, at a press of a button', async ({ arrive }) => {
  const person = await arrive({ locale: 'en-GB' });
  const { page } = person;
  const address = newAddress('link');
  await page.goto(`${pagePaths.signIn}?return=${pagePaths.myIdeas}`);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const link = linkIn(await newestMail(page.request, address));

  const tab = await page.context().newPage();
  const sent: string[] = [];
  tab.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await tab.goto(link, { waitUntil: 'networkidle' });
  await expect(tab.getByRole('button', { name: 'Go on and sign in' })).toBeVisible();
  expect(sent.filter((request) => request.startsWith('POST'))).toEqual([]);
  expect(sent.filter((request) => request.includes(link.slice(-20)))).toEqual([]);
  await tab.getByRole('button', { name: 'Go on and sign in' }).click();
  await expect(tab.getByRole('textbox', { name: 'Nickname' })).not.toHaveValue('');
  await tab.getByRole('textbox', { name: 'Nickname' }).fill(newNickname());
  await tab.getByRole('radio', { name: '18 to 24' }).check();
  await tab.getByRole('combobox', { name: 'Your region' }).selectOption({ label: 'Asturias' });
  await tab.getByRole('button', { name: 'Open account' }).click();
  await expect(tab).toHaveURL(pagePaths.myIdeas);

  await test.step('the tab that waits for the code notices when somebody comes back to it', async () => {
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
    await person.checkAccessibility('signed in elsewhere');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page).toHaveURL(pagePaths.myIdeas);
  });
});

test('the link alone is nothing to another browser: it asks for the code as well', async ({ arrive }) => {
  const asking = await arrive({ locale: 'es-ES' });
  const address = newAddress('elsewhere');
  await openAccount(asking.page.request, address, { language: 'es' });
  const first = await newestMail(asking.page.request, address);
  await asking.page.context().clearCookies();
  await asking.page.goto(pagePaths.signIn);
  await asking.page.getByRole('textbox', { name: 'Correo electrónico' }).fill(address);
  await asking.page.getByRole('button', { name: 'Envíame un código' }).click();
  const mail = await newestMail(asking.page.request, address, { after: first });

  const other = await arrive({ locale: 'es-ES', colorScheme: 'dark' }, /401/);
  await other.page.goto(linkIn(mail));
  await other.checkAccessibility('link');
  await other.page.getByRole('button', { name: 'Seguir y entrar' }).click();
  const code = other.page.getByRole('textbox', { name: 'Código del correo' });
  await expect(code).toBeVisible();
  await other.checkAccessibility('link in another browser');
  await code.fill('000000');
  await other.page.getByRole('button', { name: 'Seguir' }).click();
  await expect(other.page.getByText('Este código no vale aquí.')).toBeVisible();
  await code.fill(codeIn(mail));
  await other.page.getByRole('button', { name: 'Seguir' }).click();
  await expect(other.page).toHaveURL('/');
  await other.page.goto(pagePaths.me);
  await expect(other.page.getByText(address)).toBeVisible();
});

test('five wrong codes end a code, and a new one works', async ({ arrive }) => {
  const person = await arrive({ locale: 'mk-MK' }, /401/);
  const { page } = person;
  const address = newAddress('wrong');
  await page.goto(pagePaths.signIn);
  await page.getByRole('textbox', { name: 'Е-адреса' }).fill(address);
  await page.getByRole('button', { name: 'Прати ми код' }).click();
  const code = page.getByRole('textbox', { name: 'Код од пораката' });
  const mail = await newestMail(page.request, address);
  const send = async (digits: string) => {
    await code.fill(digits);
    const answered = page.waitForResponse(/redeem/);
    await page.getByRole('button', { name: 'Продолжи' }).click();
    await answered;
  };
  for (let tries = 0; tries < 5; tries += 1) await send(codeIn(mail) === '111111' ? '222222' : '111111');
  await expect(page.getByText('Овој код веќе не важи.')).toBeVisible();
  await person.checkAccessibility('code is over');
  await send(codeIn(mail));
  await expect(page.getByText('Овој код не важи овде.')).toBeVisible();
  await page.getByRole('button', { name: 'Прати нов код' }).click();
  await expect(page.getByText('Нов код е на пат.')).toBeVisible();
  await send(await mailedCode(page.request, address, { after: mail }));
  await expect(page.getByRole('textbox', { name: 'Прекар' })).toBeVisible();
});

test('a form takes nothing before the page is alive, so that no address ends up in the browser’s own', async ({
  arrive,
}) => {
  const { page } = await arrive({ locale: 'en-GB', javaScriptEnabled: false });
  await page.goto(pagePaths.signIn);
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Send me a code' })).toBeDisabled();
});
