import { readFile } from 'node:fs/promises';
import { pagePaths } from '@headframe/shared/common';
import { newAddress } from './support/accounts.js';
import { addAuthenticator } from './support/authenticator.js';
import { mailedCode, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const PROBLEM = 'The hall has been empty for ten years, and after school there is nowhere to go but the bus stop.';

/** What a guardian reads: the mail and the page behind its link are in the language of the region. */
const GUARDIAN = {
  may: (nickname: string) => `Darf ${nickname} mitmachen?`,
  responsible: 'Ich bin volljährig und für diesen jungen Menschen sorgeberechtigt.',
  yes: 'Ja, ich stimme zu',
  no: 'Nein, ich stimme nicht zu',
  mayNow: (nickname: string) => `${nickname} darf mitmachen`,
};

/** The road of a fifteen-year-old in Landkreis Leipzig, in the two languages that it is walked in. */
const WORDS = {
  de: {
    locale: 'de-DE',
    email: 'E-Mail-Adresse',
    send: 'Schick mir einen Code',
    code: 'Code aus der E-Mail',
    goOn: 'Weiter',
    nickname: 'Spitzname',
    age: '14 bis 15',
    region: 'Deine Region',
    leipzig: 'Landkreis Leipzig',
    guardian: 'E-Mail-Adresse der sorgeberechtigten Person',
    open: 'Konto eröffnen',
    waiting: 'Wir warten auf die Antwort der sorgeberechtigten Person',
    title: 'Titel',
    pitch: 'Die Idee in einem Satz',
    problem: 'Was stimmt nicht, wo und seit wann?',
    publish: 'Idee veröffentlichen',
    needed: /sorgeberechtigt/,
    saved: /^Gespeichert um/,
    given: 'Die sorgeberechtigte Person hat Ja gesagt',
    addPasskey: 'Passkey hinzufügen',
    passkeyName: 'Wie soll er heißen?',
    makePasskey: 'Passkey anlegen',
    codesKept: 'Ich habe sie aufbewahrt',
    copy: 'Kopie erstellen',
    fetch: /^Herunterladen/,
    delete: /^Löschen/,
    openDeletion: 'Mein Konto löschen …',
    yesDelete: 'Mein Konto löschen',
    goodbye: 'Dein Konto ist gelöscht',
    more: 'Mehr zeigen',
  },
  hu: {
    locale: 'hu-HU',
    email: 'E-mail-cím',
    send: 'Küldjetek kódot',
    code: 'Kód az e-mailből',
    goOn: 'Tovább',
    nickname: 'Becenév',
    age: '14–15',
    region: 'Régiód',
    leipzig: 'Lipcse járás',
    guardian: 'A szülőd vagy gondviselőd e-mail-címe',
    open: 'Fiók nyitása',
    waiting: 'A szülődre vagy gondviselődre várunk',
    title: 'Cím',
    pitch: 'Az ötlet egy mondatban',
    problem: 'Mi a baj, hol, és mióta?',
    publish: 'Ötlet közzététele',
    needed: /szülő|gondviselő/,
    saved: /^Mentve: /,
    given: 'A szülőd vagy gondviselőd igent mondott',
    addPasskey: 'Azonosítókulcs hozzáadása',
    passkeyName: 'Mi legyen a neve?',
    makePasskey: 'Azonosítókulcs létrehozása',
    codesKept: 'Eltettem őket',
    copy: 'Másolat készítése',
    fetch: /^Letöltés/,
    delete: /^Töröljétek/,
    openDeletion: 'A fiókom törlése …',
    yesDelete: 'A fiókom törlése',
    goodbye: 'A fiókodat töröltük',
    more: 'Továbbiak',
  },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test(`fifteen, in Landkreis Leipzig: from signing up to leaving (${language})`, async ({ arrive }) => {
    test.setTimeout(180_000);
    const colorScheme = language === 'hu' ? 'dark' : 'light';
    const person = await arrive({ locale: words.locale, colorScheme });
    const { page } = person;
    const address = newAddress('fifteen');
    const guardianAddress = newAddress('guardian');
    const nickname = `Lena ${String(Date.now()).slice(-6)}`;
    const title = `A stage in the empty hall ${String(Date.now()).slice(-6)}`;

    await test.step('sign up, and be told that a guardian is asked', async () => {
      await page.goto(`${pagePaths.signUp}?return=${pagePaths.me}`);
      await page.getByRole('textbox', { name: words.email }).fill(address);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('textbox', { name: words.code }).fill(await mailedCode(page.request, address));
      await page.getByRole('button', { name: words.goOn }).click();
      await page.getByRole('radio', { name: words.age }).check();
      await page.getByRole('combobox', { name: words.region }).selectOption({ label: words.leipzig });
      await page.getByRole('textbox', { name: words.nickname }).fill(nickname);
      await page.getByRole('textbox', { name: words.guardian }).fill(guardianAddress);
      await page.getByRole('button', { name: words.open }).click();
      await expect(page).toHaveURL(pagePaths.me);
      await expect(page.getByText(words.waiting)).toBeVisible();
      await person.checkAccessibility('me, waiting for the guardian');
      await person.checkWidth('me, waiting for the guardian');
    });

    await test.step('meanwhile read and write, not publish', async () => {
      await page.goto(pagePaths.write(CHALLENGE));
      await page.getByRole('textbox', { name: words.title }).fill(title);
      await page.getByRole('textbox', { name: words.pitch }).fill('Music, theatre and films once a week, made by us.');
      await page.getByRole('button', { name: words.goOn, exact: true }).click();
      await page.getByRole('textbox', { name: words.problem }).fill(PROBLEM);
      const publish = page.getByRole('button', { name: words.publish });
      await expect(publish).toHaveAttribute('aria-disabled', 'true');
      await expect(publish).toHaveAccessibleDescription(words.needed);
      await expect(page.getByText(words.saved)).toBeVisible();
      await person.checkAccessibility('a draft that waits for the guardian');
      await person.checkWidth('a draft that waits for the guardian');
    });

    await test.step('the guardian says yes from the mailbox', async () => {
      const guardian = await arrive({ locale: words.locale, colorScheme, viewport: { width: 1280, height: 800 } });
      const mail = await newestMail(guardian.page.request, guardianAddress, { template: 'guardian_request' });
      await guardian.page.goto(pagePaths.demoMailbox);
      const letter = guardian.page.getByRole('article').filter({ hasText: guardianAddress });
      const more = guardian.page.getByRole('link', { name: words.more });
      while ((await letter.count()) === 0) await more.click();
      await letter.getByRole('link', { name: mail.subject }).click();
      await letter.getByRole('link', { name: /\/guardian\?lang=de#/ }).click();
      await expect(guardian.page.getByRole('heading', { level: 1, name: GUARDIAN.may(nickname) })).toBeVisible();
      await guardian.checkAccessibility('guardian');
      await expect(guardian.page.getByRole('button', { name: GUARDIAN.no })).toBeEnabled();
      await guardian.page.getByRole('checkbox', { name: GUARDIAN.responsible }).check();
      await guardian.page.getByRole('button', { name: GUARDIAN.yes }).click();
      await expect(guardian.page.getByRole('heading', { level: 1, name: GUARDIAN.mayNow(nickname) })).toBeVisible();
      await guardian.checkAccessibility('guardian, after a yes');
      await guardian.checkWidth('guardian, after a yes');
    });

    await test.step('publish', async () => {
      await page.goto(pagePaths.me);
      await expect(page.getByText(words.given)).toBeVisible();
      await page.goto(pagePaths.myIdeas);
      await page.getByRole('link', { name: title }).first().click();
      await page.getByRole('button', { name: words.publish }).click();
      await expect(page.getByText(PROBLEM)).toBeVisible();
      const html = await (await page.request.get(new URL(page.url()).pathname)).text();
      expect(html).toContain('<meta name="robots" content="noindex">');
      const reader = await arrive({ locale: words.locale });
      await reader.page.goto(new URL(page.url()).pathname);
      await expect(reader.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });
    const idea = new URL(page.url()).pathname;

    await test.step('add a passkey', async () => {
      await addAuthenticator(page);
      await page.goto(pagePaths.security);
      await page.getByRole('button', { name: words.addPasskey }).click();
      await page.getByRole('textbox', { name: words.passkeyName }).fill('Handy');
      await page.getByRole('button', { name: words.makePasskey }).click();
      await page.getByRole('button', { name: words.codesKept }).click();
      await expect(page.getByText('Handy', { exact: true })).toBeVisible();
      await person.checkAccessibility('security with a passkey');
    });

    await test.step('take everything along', async () => {
      await page.goto(pagePaths.privacy);
      await page.getByRole('button', { name: words.copy }).click();
      const fetching = page.getByRole('button', { name: words.fetch });
      await expect(fetching).toBeVisible({ timeout: 30_000 });
      const [download] = await Promise.all([page.waitForEvent('download'), fetching.click()]);
      expect((await readFile(await download.path())).subarray(0, 2).toString('latin1')).toBe('PK');
    });

    await test.step('and leave, ideas included', async () => {
      await page.getByRole('radio', { name: words.delete }).check();
      await page.getByRole('button', { name: words.openDeletion }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.yesDelete }).click();
      await expect(page.getByText(words.goodbye)).toBeVisible();
      await person.checkAccessibility('farewell');
      expect((await page.request.get(idea)).status()).toBe(404);
    });
  });
}
