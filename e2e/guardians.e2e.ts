import { pagePaths } from '@headframe/shared/common';
import { newAddress, openAccount } from './support/accounts.js';
import { linkIn, newestMail } from './support/mails.js';
import { expect, test } from './support/person.js';

/** The family's words in two languages; the mail itself is in the region's. */
const WORDS = {
  de: {
    locale: 'de-DE',
    waiting: 'Wir warten auf die Antwort der sorgeberechtigten Person',
    blocked: 'Zuerst muss ein Elternteil oder eine sorgeberechtigte Person zustimmen.',
    responsible: 'Ich bin volljährig und für diesen jungen Menschen sorgeberechtigt.',
    yes: 'Ja, ich stimme zu',
    no: 'Nein, ich stimme nicht zu',
    missing: 'Für ein Ja bestätigen Sie bitte zuerst dies.',
    given: 'darf mitmachen',
    saidYes: 'Die sorgeberechtigte Person hat Ja gesagt',
    withdraw: 'Mein Ja zurücknehmen',
    withdrawn: 'Die Erlaubnis wurde zurückgenommen',
    remove: 'Das Konto löschen lassen',
    confirm: 'Konto löschen',
    deleted: 'Das Konto ist gelöscht',
    closed: 'Dieser Link führt nirgends mehr hin',
    again: 'Noch einmal oder jemand anderen fragen',
    email: 'E-Mail-Adresse der sorgeberechtigten Person',
    send: 'Frage abschicken',
    own: 'Das ist deine eigene Adresse.',
    takeBack: 'Einwilligung zurücknehmen',
    takenBack: 'Die Einwilligung wurde zurückgenommen',
  },
  es: {
    locale: 'es-ES',
    waiting: 'Esperamos la respuesta de tu madre, padre o tutor',
    blocked: 'Antes tiene que dar permiso tu madre, padre o tutor.',
    responsible: 'Soy mayor de edad y tengo la patria potestad o la tutela de esta persona.',
    yes: 'Sí, doy permiso',
    no: 'No, no doy permiso',
    missing: 'Para dar permiso, confirme antes esto.',
    given: 'puede participar',
    saidYes: 'Tu madre, padre o tutor ha dado permiso',
    withdraw: 'Retirar mi sí',
    withdrawn: 'El permiso se ha retirado',
    remove: 'Que se borre la cuenta',
    confirm: 'Borrar la cuenta',
    deleted: 'La cuenta está borrada',
    closed: 'Este enlace ya no lleva a ninguna parte',
    again: 'Volver a preguntar, o a otra persona',
    email: 'Correo de tu madre, padre o tutor',
    send: 'Enviar la pregunta',
    own: 'Este es tu propio correo.',
    takeBack: 'Retirar el permiso',
    takenBack: 'El permiso se ha retirado',
  },
} as const;

/** What decides which of two buttons draws the eye. */
function look(element: Element) {
  const { backgroundColor, color, fontSize, fontWeight, borderColor } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return { backgroundColor, color, fontSize, fontWeight, borderColor, width, height };
}

for (const [language, words] of Object.entries(WORDS)) {
  const colorScheme = language === 'es' ? 'dark' : 'light';

  test(`a guardian says yes, takes it back, has the account deleted: ${language}`, async ({ arrive }) => {
    // A deleted account's link is refused at the end.
    const child = await arrive({ locale: words.locale, colorScheme });
    const parent = await arrive({ locale: words.locale, colorScheme }, /404/);
    const guardian = newAddress('guardian');
    const nickname = `Leiser Marder ${String(Date.now()).slice(-9)}`;
    await openAccount(child.page.request, newAddress('child'), {
      nickname,
      ageBand: '14-15',
      region: 'landkreis-leipzig',
      language: language as 'de' | 'es',
      guardianEmail: guardian,
    });

    await test.step('the young person sees what is so', async () => {
      await child.page.goto(pagePaths.me);
      await expect(child.page.getByRole('heading', { name: words.waiting })).toBeVisible();
      await child.checkAccessibility('waiting');
      await child.checkWidth('waiting');
    });

    await test.step('the guardian reads, in the language of the mail first', async () => {
      const mail = await newestMail(parent.page.request, guardian, { template: 'guardian_request' });
      const sent: string[] = [];
      parent.page.on('request', (request) => sent.push(request.url()));
      await parent.page.goto(linkIn(mail), { waitUntil: 'networkidle' });
      await expect(parent.page.locator('html')).toHaveAttribute('lang', 'de');
      await expect(parent.page.getByRole('heading', { level: 1 })).toContainText(nickname);
      // The token never travels in an address.
      expect(sent.filter((url) => url.includes(linkIn(mail).slice(-40)))).toEqual([]);
      if (language !== 'de') {
        await parent.page.getByLabel('Sprache: de').click();
        await parent.page.getByRole('button', { name: 'Español' }).click();
      }
      await expect(parent.page.getByRole('button', { name: words.yes })).toBeVisible();
      await parent.checkAccessibility('question');
      await parent.checkWidth('question');
    });

    await test.step('yes and no are alike; a yes needs the word of a responsible adult', async () => {
      const [yes, no] = [
        parent.page.getByRole('button', { name: words.yes }),
        parent.page.getByRole('button', { name: words.no }),
      ];
      expect(await yes.evaluate(look)).toEqual(await no.evaluate(look));
      await yes.click();
      await expect(parent.page.getByText(words.missing)).toBeVisible();
      await expect(parent.page.getByRole('checkbox', { name: words.responsible })).toBeFocused();
      await parent.page.getByRole('checkbox', { name: words.responsible }).check();
      await yes.click();
      await expect(parent.page.getByRole('heading', { level: 1 })).toContainText(words.given);
      await expect(parent.page.getByRole('heading', { level: 1 })).toBeFocused();
      await parent.checkAccessibility('yes');
    });

    await test.step('the young person may publish', async () => {
      await child.page.reload();
      await expect(child.page.getByRole('heading', { name: words.saidYes })).toBeVisible();
      await child.checkAccessibility('may publish');
    });

    await test.step('the yes is taken back by the mail that thanked for it', async () => {
      const thanks = await newestMail(parent.page.request, guardian, { template: 'guardian_thanks' });
      await parent.page.goto(pagePaths.landing);
      await parent.page.goto(linkIn(thanks).replace('lang=de', `lang=${language}`));
      await parent.page.getByRole('button', { name: words.withdraw }).click();
      await expect(parent.page.getByRole('heading', { level: 1, name: words.withdrawn })).toBeFocused();
      await parent.checkAccessibility('withdrawn');
      await parent.checkWidth('withdrawn');
      await child.page.reload();
      await expect(child.page.getByRole('heading', { name: words.takenBack })).toBeVisible();
    });

    await test.step('the account is deleted, after one more question', async () => {
      await parent.page.getByRole('button', { name: words.remove }).click();
      const dialog = parent.page.getByRole('dialog');
      await parent.checkAccessibility('delete?');
      await dialog.getByRole('button', { name: words.confirm }).click();
      await expect(parent.page.getByRole('heading', { level: 1, name: words.deleted })).toBeVisible();
      await parent.page.reload();
      await expect(parent.page.getByRole('heading', { level: 1, name: words.closed })).toBeVisible();
      await parent.checkAccessibility('closed');
      await child.page.goto(pagePaths.me);
      await expect(child.page).toHaveURL(new RegExp(pagePaths.signIn));
    });
  });

  test(`a young person asks again, and takes the consent back in one tap: ${language}`, async ({ arrive }) => {
    const child = await arrive({ locale: words.locale, colorScheme }, /422/);
    const parent = await arrive({ locale: words.locale, colorScheme });
    const address = newAddress('child');
    await openAccount(child.page.request, address, {
      ageBand: '14-15',
      region: 'landkreis-leipzig',
      language: language as 'de' | 'es',
      guardianEmail: newAddress('nobody'),
    });
    const other = newAddress('guardian');
    await child.page.goto(pagePaths.me);
    await child.page.getByRole('button', { name: words.again }).click();
    const email = child.page.getByRole('textbox', { name: words.email });
    await email.fill(address);
    await child.page.getByRole('button', { name: words.send }).click();
    await expect(child.page.getByText(words.own)).toBeVisible();
    await child.checkAccessibility('own address');
    await email.fill(other);
    await child.page.getByRole('button', { name: words.send }).click();
    await expect(email).toHaveCount(0);

    const link = linkIn(await newestMail(parent.page.request, other, { template: 'guardian_request' }));
    await parent.page.goto(link.replace('lang=de', `lang=${language}`));
    await parent.page.getByRole('checkbox', { name: words.responsible }).check();
    await parent.page.getByRole('button', { name: words.yes }).click();
    await expect(parent.page.getByRole('heading', { level: 1 })).toContainText(words.given);

    await child.page.reload();
    await child.page.getByRole('button', { name: words.takeBack }).click();
    await expect(child.page.getByRole('heading', { name: words.takenBack })).toBeVisible();
    await child.checkWidth('taken back');
  });
}

test('a link that is not whole says so', async ({ arrive }) => {
  const parent = await arrive({ locale: 'el-GR' });
  await parent.page.goto(`${pagePaths.guardian}#half`);
  await expect(parent.page.getByRole('heading', { level: 1, name: 'Ο σύνδεσμος δεν είναι πλήρης' })).toBeVisible();
  await parent.checkAccessibility('broken link');
});
