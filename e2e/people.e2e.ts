import type { APIRequestContext } from '@playwright/test';
import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { GrantableRoleDto } from '@headframe/shared/people';
import type { SessionDto } from '@headframe/shared/sessions';
import { generate } from 'otplib';
import { newAddress, newNickname, openAccount, signInStaff } from './support/accounts.js';
import { linkIn, mailedCode, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

/** What staff and their guests read, in the two languages that the road is walked in. */
const WORDS = {
  de: {
    locale: 'de-DE',
    staff: 'leipzig-katrin',
    lead: 'leipzig-holger',
    role: 'Rolle',
    place: 'Wo',
    facilitator: 'Moderation',
    email: 'E-Mail-Adresse',
    invite: 'Einladen',
    made: 'Die Einladung ist fertig',
    signIn: 'Anmelden oder Konto eröffnen',
    send: 'Schick mir einen Code',
    code: 'Code aus der E-Mail',
    goOn: 'Weiter',
    nickname: 'Spitzname',
    age: '25 bis 29',
    region: 'Deine Region',
    leipzig: 'Landkreis Leipzig',
    open: 'Konto eröffnen',
    accept: 'Rolle annehmen',
    accepted: 'Die Rolle ist Ihre',
    factor: 'Zweiten Schritt einrichten',
    app: 'Authenticator-App',
    setUp: 'Einrichten',
    firstCode: 'Erster Code der App',
    finish: 'Fertig',
    codesKept: 'Ich habe sie aufbewahrt',
    unvetted: 'Ruht, bis dein Führungszeugnis gesehen wurde.',
    used: 'Diese Einladung wurde schon benutzt.',
    withdraw: 'Zurückziehen',
    withdrawn: 'Diese Einladung wurde zurückgezogen.',
  },
  hu: {
    locale: 'hu-HU',
    staff: 'transdanubia-judit',
    lead: 'transdanubia-andras',
    role: 'Szerep',
    place: 'Hol',
    facilitator: 'Facilitátor',
    email: 'E-mail-cím',
    invite: 'Meghívás',
    made: 'A meghívó elkészült',
    signIn: 'Belépés vagy új fiók',
    send: 'Küldjetek kódot',
    code: 'Kód az e-mailből',
    goOn: 'Tovább',
    nickname: 'Becenév',
    age: '25–29',
    region: 'Régiód',
    leipzig: 'Lipcse járás',
    open: 'Fiók nyitása',
    accept: 'Szerep elfogadása',
    accepted: 'A szerep az Öné',
    factor: 'Második lépés beállítása',
    app: 'Hitelesítő alkalmazás',
    setUp: 'Beállítás',
    firstCode: 'Az alkalmazás első kódja',
    finish: 'Kész',
    codesKept: 'Eltettem őket',
    unvetted: 'Szünetel, amíg be nem mutatod az erkölcsi bizonyítványodat.',
    used: 'Ezt a meghívót már felhasználták.',
    withdraw: 'Visszavonás',
    withdrawn: 'Ezt a meghívót visszavonták.',
  },
} as const;

/** A day counted from today, `YYYY-MM-DD`. */
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The roles that whoever is signed in may give: those that act. */
const grantable = async (request: APIRequestContext) =>
  (await (await request.get(apiPaths.grantableRoles)).json()) as GrantableRoleDto[];

for (const [language, words] of Object.entries(WORDS)) {
  test(`a facilitator invites another one, who opens an account and accepts: ${language}`, async ({ arrive }) => {
    const colorScheme = language === 'hu' ? 'dark' : 'light';
    const host = await arrive({ locale: words.locale, colorScheme });
    const guest = await arrive({ locale: words.locale, colorScheme });
    const address = newAddress('guest');
    let link = '';

    await test.step('the invitation', async () => {
      await signInStaff(host.page.request, words.staff);
      await host.page.goto(pagePaths.invitations);
      await host.checkAccessibility('invitations');
      await host.checkWidth('invitations');
      const role = host.page.getByRole('combobox', { name: words.role, exact: true });
      await expect(role.getByRole('option', { name: words.facilitator })).toHaveCount(1);
      await role.selectOption({ label: words.facilitator });
      await host.page.getByRole('combobox', { name: words.place, exact: true }).selectOption({ index: 1 });
      await host.page.getByRole('textbox', { name: words.email }).fill(address);
      await host.page.getByRole('button', { name: words.invite, exact: true }).click();
      await expect(host.page.getByRole('heading', { name: words.made })).toBeFocused();
      await host.checkAccessibility('invitation made');
      await host.checkWidth('invitation made');
      link = linkIn(await newestMail(host.page.request, address, { template: 'invitation' }));
    });

    await test.step('the guest opens its link, signs up, and comes back to it', async () => {
      const { page } = guest;
      await page.goto(link);
      await expect(page.getByText(words.facilitator).first()).toBeVisible();
      await guest.checkAccessibility('offer');
      await guest.checkWidth('offer');
      await page.getByRole('link', { name: words.signIn }).click();
      // The token stays with the tab: it is in no address that the server hears of.
      await expect(page).toHaveURL(/\/sign-in\?/);
      expect(page.url()).not.toContain(link.split('#')[1] ?? 'no token');
      await page.getByRole('textbox', { name: words.email }).fill(address);
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.getByRole('textbox', { name: words.code })).toBeFocused();
      await page.getByRole('textbox', { name: words.code }).fill(await mailedCode(page.request, address));
      await page.getByRole('button', { name: words.goOn }).click();
      await expect(page.getByRole('textbox', { name: words.nickname })).not.toHaveValue('');
      await page.getByRole('textbox', { name: words.nickname }).fill(newNickname());
      await page.getByRole('radio', { name: words.age }).check();
      await page.getByRole('combobox', { name: words.region }).selectOption({ label: words.leipzig });
      await page.getByRole('button', { name: words.open }).click();
    });

    await test.step('accepting: the role is there, and sleeps until there is a second step', async () => {
      const { page } = guest;
      await page.getByRole('button', { name: words.accept }).click();
      await expect(page.getByRole('heading', { name: words.accepted })).toBeVisible();
      await guest.checkAccessibility('accepted');
      await guest.checkWidth('accepted');
      await page.getByRole('link', { name: words.factor }).click();
      await expect(page).toHaveURL(pagePaths.security);
      expect(await grantable(page.request)).toEqual([]);
    });

    await test.step('an authenticator app first, then somebody who has seen the certificate: the role acts', async () => {
      const { page } = guest;
      const app = page.getByRole('region', { name: words.app });
      await app.getByRole('button', { name: words.setUp }).click();
      const secret = await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
      const code = await generate({ secret: secret.replaceAll(' ', '') });
      await page.getByRole('textbox', { name: words.firstCode }).fill(code);
      await page.getByRole('button', { name: words.finish }).click();
      await page.getByRole('button', { name: words.codesKept }).click();
      await page.goto(pagePaths.me);
      await expect(page.getByText(words.unvetted)).toBeVisible();
      await guest.checkAccessibility('me, with a role that waits for a vetting');
      expect(await grantable(page.request)).toEqual([]);
      const lead = await arrive({ locale: words.locale });
      await signInStaff(lead.page.request, words.lead);
      const { account } = (await (await page.request.get(apiPaths.session)).json()) as SessionDto;
      const vetted = await lead.page.request.post(apiPaths.personVetting(account?.id ?? ''), {
        data: { seenOn: day(-1), validUntil: day(365) },
      });
      expect(vetted.status()).toBe(201);
      await page.reload();
      await expect(page.getByText(words.unvetted)).toHaveCount(0);
      expect((await grantable(page.request)).map(({ role }) => role)).toEqual(['facilitator']);
    });

    await test.step('the link works once, and not at all once it is withdrawn', async () => {
      const other = await arrive({ locale: words.locale });
      await other.page.goto(link);
      await expect(other.page.getByText(words.used)).toBeVisible();
      const second = newAddress('nobody');
      await host.page.goto(pagePaths.invitations);
      await host.page.getByRole('combobox', { name: words.place, exact: true }).selectOption({ index: 1 });
      await host.page.getByRole('textbox', { name: words.email }).fill(second);
      await host.page.getByRole('button', { name: words.invite, exact: true }).click();
      const withdrawn = linkIn(await newestMail(host.page.request, second, { template: 'invitation' }));
      await host.page.getByRole('button', { name: words.withdraw }).first().click();
      await host.page.getByRole('dialog').getByRole('button', { name: words.withdraw }).click();
      await expect(host.page.getByRole('dialog')).toHaveCount(0);
      await other.page.goto(withdrawn);
      await other.page.reload();
      await expect(other.page.getByText(words.withdrawn)).toBeVisible();
      await other.checkAccessibility('withdrawn');
    });
  });
}

test('an administrator finds people, gives a role after a look at what would happen, and writes a vetting down', async ({
  arrive,
}) => {
  const nickname = newNickname();
  const someone = await arrive();
  await openAccount(someone.page.request, newAddress('someone'), { nickname });
  // Dates that make no sense are refused on the way.
  const administrator = await arrive({ locale: 'en-GB' }, /422/);
  const { page } = administrator;
  await signInStaff(page.request, 'asturias-admin');
  const card = page.getByRole('article').filter({ hasText: nickname });

  await test.step('from the list of one’s own screens, by nickname', async () => {
    await page.goto(pagePaths.me);
    await page.getByRole('link', { name: /^People/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
    await administrator.checkAccessibility('people');
    await administrator.checkWidth('people');
    await page.getByRole('searchbox').fill(nickname);
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    await expect(page).toHaveURL(/q=/);
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(card.getByText('@')).toHaveCount(0);
  });

  await test.step('first what would happen, then doing it', async () => {
    await page.getByRole('checkbox', { name: `Select ${nickname}` }).check();
    await page.getByRole('button', { name: 'Give a role' }).click();
    const dialog = page.getByRole('dialog', { name: 'Give a role' });
    await dialog.getByRole('button', { name: 'Show what would happen' }).click();
    await expect(dialog.getByText('This is needed.')).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Facilitator' });
    await dialog.getByRole('combobox', { name: 'Where' }).selectOption('living-lab-cuenca-del-nalon');
    await dialog.getByRole('button', { name: 'Show what would happen' }).click();
    await expect(dialog.getByText('gets the role')).toBeVisible();
    await administrator.checkAccessibility('preview');
    await administrator.checkWidth('preview');
    await dialog.getByRole('button', { name: 'Give it to 1 person' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(card.getByText('no second step for signing in yet')).toBeVisible();
    await expect(card.getByText('no certificate of good conduct was seen')).toBeVisible();
  });

  await test.step('the vetting', async () => {
    await page.getByRole('button', { name: `I have seen the certificate: ${nickname}` }).click();
    const dialog = page.getByRole('dialog');
    const today = new Date().toISOString().slice(0, 10);
    await dialog.getByLabel('Seen on').fill(today);
    await dialog.getByLabel('Counts until').fill(`${Number(today.slice(0, 4)) + 9}-01-01`);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await expect(dialog.getByText('The dates do not fit')).toBeVisible();
    await administrator.checkAccessibility('vetting');
    await dialog.getByLabel('Counts until').fill(`${Number(today.slice(0, 4)) + 2}-01-01`);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(card.getByText('no certificate of good conduct was seen')).toHaveCount(0);
  });

  await test.step('the person was signed out by the change', async () => {
    await someone.page.goto(pagePaths.me);
    await expect(someone.page).toHaveURL(/\/sign-in/);
  });
});

test('people’s administration is for those who look after people', async ({ arrive }) => {
  const reader = await arrive({ locale: 'en-GB' });
  for (const path of [pagePaths.people, pagePaths.invitations]) {
    await reader.page.goto(path);
    await expect(reader.page).toHaveURL(/\/sign-in\?return=/);
  }
  const participant = await arrive({ locale: 'en-GB' }, /403|role_needed/);
  await openAccount(participant.page.request, newAddress('participant'));
  await participant.page.goto(pagePaths.people);
  await expect(participant.page.getByRole('heading', { name: 'This page is for others' })).toBeVisible();
  await participant.checkAccessibility('not for this role');
});

test('an installation that has an administrator is not set up again', async ({ arrive }) => {
  const reader = await arrive({ locale: 'el-GR', colorScheme: 'dark' });
  await reader.page.goto(`${pagePaths.setup}#${'x'.repeat(43)}`);
  await expect(reader.page.getByText('έχει ήδη ρυθμιστεί')).toBeVisible();
  await reader.checkAccessibility('set up already');
  await reader.checkWidth('set up already');
});
