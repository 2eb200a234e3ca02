import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { GroupSheetDto } from '@headframe/shared/groups';
import { newAddress, newNickname, openAccount, signInStaff } from './support/accounts.js';
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
  const person = await arrive({ locale: 'el-GR', colorScheme: 'dark' });
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
