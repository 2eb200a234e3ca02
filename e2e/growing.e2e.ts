import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { newAddress, openAccount, signInStaff } from './support/accounts.js';
import { expect, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const NEW_TITLE = 'Műhely a régi lámpaházban';

test('a spark grows to a proposal, its supporters are asked, and a suggestion is taken up', async ({ arrive }) => {
  const author = await arrive({ locale: 'hu-HU' });
  const { page } = author;
  await openAccount(page.request, newAddress('grower'), { language: 'hu' });
  const draft = (await (
    await page.request.post(apiPaths.ideas, {
      data: {
        challenge: CHALLENGE,
        language: 'hu',
        title: 'Kerékpárműhely a lámpaházban',
        pitch: 'Szerszám és segítség mindenkinek, hetente három délután.',
      },
    })
  ).json()) as IdeaDto;
  await page.request.post(apiPaths.ideaTransition(draft.id, 'publish'));
  const address = pagePaths.idea(draft.id);

  const supporter = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
  await openAccount(supporter.page.request, newAddress('supporter'), { language: 'de' });
  await supporter.page.goto(address);
  await supporter.page.getByRole('button', { name: /^Unterstützen/ }).click();
  await expect(supporter.page.getByRole('button', { name: /^Unterstützen/ })).toHaveAttribute('aria-pressed', 'true');

  await test.step('the author adds what a proposal needs, part by part, told what is missing', async () => {
    await page.goto(pagePaths.editIdea(draft.id));
    await expect(page.getByText(/^Még hiányzik/)).toBeVisible();
    await page.getByRole('button', { name: /^Tovább: javaslat/ }).click();
    await author.checkAccessibility('edit, all parts');
    await author.checkWidth('edit, all parts');
    await page.getByRole('button', { name: /^Amit el akarunk érni/ }).click();
    await page.getByRole('button', { name: 'Eredmény hozzáadása' }).click();
    await page.getByRole('textbox', { name: 'Mi változik' }).fill('Nyitott délutánok');
    await page.getByRole('textbox', { name: 'Miben számoljuk' }).fill('délután hetente');
    await page.getByRole('textbox', { name: 'Most', exact: true }).fill('0');
    await page.getByRole('textbox', { name: 'Cél', exact: true }).fill('3');
    await page.getByRole('combobox', { name: 'Mikorra' }).selectOption({ index: 6 });
    await author.checkAccessibility('edit, a result');
    await author.checkWidth('edit, a result');
    await page.getByRole('button', { name: /^Ütemterv/ }).click();
    await page.getByRole('button', { name: 'Lépés hozzáadása' }).click();
    await page.getByRole('textbox', { name: 'Mi történik' }).fill('Az első péntek');
    await page.getByRole('combobox', { name: 'Hónap' }).selectOption({ index: 3 });
    await page.getByRole('button', { name: 'Cím és mondat' }).click();
    await page.getByRole('textbox', { name: 'Cím' }).fill(NEW_TITLE);
    await page.getByRole('button', { name: 'Tovább', exact: true }).click();
    await expect(page.getByText(/^Ez megváltoztatja az ötlet értelmét/)).toContainText('Cím');
    await author.checkAccessibility('edit, before saving');
    await page.getByRole('button', { name: 'Mentés új változatként' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1, name: NEW_TITLE })).toBeVisible();
    await expect(page.getByText('Nyitott délutánok')).toBeVisible();
  });

  await test.step('the supporter sees what changed and keeps the support with one tap', async () => {
    const { page: theirs } = supporter;
    await theirs.goto(address);
    await expect(theirs.getByRole('heading', { name: 'Diese Idee hat sich seit deinem Ja geändert' })).toBeVisible();
    await supporter.checkAccessibility('supporter asked');
    await theirs.getByRole('link', { name: 'Sieh, was sich geändert hat' }).click();
    await expect(theirs.getByRole('heading', { level: 1, name: 'Versionen' })).toBeVisible();
    await expect(theirs.getByRole('deletion').filter({ hasText: 'Kerékpárműhely' })).toBeVisible();
    await theirs.getByRole('radio', { name: 'Nebeneinander' }).check();
    await expect(theirs.getByText('Nachher').first()).toBeVisible();
    await supporter.checkAccessibility('versions side by side');
    await theirs.goBack();
    await theirs.getByRole('button', { name: 'Ich bleibe dabei' }).click();
    await expect(theirs.getByRole('heading', { name: /^Diese Idee hat sich/ })).toHaveCount(0);
    await expect(theirs.getByRole('button', { name: /^Unterstützen/ })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the supporter proposes another sentence', async () => {
    const { page: theirs } = supporter;
    await theirs.getByRole('link', { name: 'Änderung vorschlagen' }).click();
    await theirs
      .getByRole('textbox', { name: 'Die Idee in einem Satz' })
      .fill('Szerszám és segítség mindenkinek, hetente négy délután.');
    await theirs.getByRole('textbox', { name: /^Warum/ }).fill('Donnerstags fährt der Bus später.');
    await supporter.checkAccessibility('suggest');
    await theirs.getByRole('button', { name: 'Vorschlag senden' }).click();
    await expect(theirs).toHaveURL(address);
    await expect(theirs.getByRole('button', { name: 'Meinen Vorschlag zurückziehen' })).toBeVisible();
    await expect(theirs.getByRole('button', { name: 'Übernehmen' })).toHaveCount(0);
  });

  await test.step('the author sees it under the text and takes it up; the proposer is named', async () => {
    await page.reload();
    const card = page.getByRole('article', { name: /^Javaslat tőle/ });
    await expect(card.getByRole('insertion')).toContainText('négy');
    await author.checkAccessibility('suggestion');
    await author.checkWidth('suggestion');
    await card.getByRole('button', { name: 'Elfogadom' }).click();
    await expect(page.getByText('hetente négy délután').first()).toBeVisible();
    await expect(card).toHaveCount(0);
    await expect(page.getByText('Javaslataikkal segítettek:')).toBeVisible();
  });

  await test.step('an earlier text is brought back', async () => {
    await page.getByRole('link', { name: '3 változat' }).click();
    await page.getByRole('button', { name: 'A(z) 1. változat visszaállítása' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Visszaállítom' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Kerékpárműhely a lámpaházban' })).toBeVisible();
  });
});

test('a facilitator says what proposals are asked, and nobody else may', async ({ arrive }) => {
  const facilitator = await arrive({ locale: 'es-ES' });
  const { page } = facilitator;
  await signInStaff(page.request, 'asturias-begona');
  await page.goto(pagePaths.challengeForm(CHALLENGE));
  await page.getByRole('checkbox', { name: 'Costes' }).check();
  await page.getByRole('button', { name: 'Añadir una pregunta' }).click();
  await page.getByRole('textbox', { name: 'Pregunta (Español)' }).fill('¿Quién tiene la llave?');
  await page.getByRole('button', { name: 'Añadir una pregunta' }).click();
  const second = page.getByRole('group', { name: 'Pregunta 2' });
  await second.getByRole('textbox', { name: 'Pregunta (Español)' }).fill('¿Cuántas horas a la semana?');
  await second.getByRole('combobox').first().selectOption('number');
  await facilitator.checkAccessibility('what proposals are asked');
  await facilitator.checkWidth('what proposals are asked');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText(/^Guardado/)).toBeVisible();

  const reader = await arrive({ locale: 'el-GR', colorScheme: 'dark' }, /status of 422/);
  await openAccount(reader.page.request, newAddress('reader'), { language: 'el' });
  await reader.page.goto(pagePaths.challengeForm(CHALLENGE));
  await expect(reader.page.getByRole('button', { name: 'Αποθήκευση' })).toHaveCount(0);
  await reader.page.goto(pagePaths.write(CHALLENGE));
  await reader.page.getByRole('button', { name: 'Συνέχεια' }).click();
  await reader.page.getByRole('button', { name: /^Παραπέρα: μια πρόταση/ }).click();
  await reader.page.getByRole('button', { name: /^Ερωτήσεις αυτής της πρόκλησης/ }).click();
  await expect(reader.page.getByRole('textbox', { name: '¿Quién tiene la llave?' })).toBeVisible();
  await reader.checkAccessibility('write, questions, dark');
  await reader.checkWidth('write, questions');

  // A draft of the reader answers both, and one of them is taken away while the form is open.
  const key = reader.page.getByRole('textbox', { name: '¿Quién tiene la llave?' });
  const hours = reader.page.getByRole('textbox', { name: '¿Cuántas horas a la semana?' });
  await key.fill('Η Μάρτα');
  await hours.fill('12,5');
  await expect(key).toHaveValue('Η Μάρτα');
  await page.getByRole('button', { name: 'Quitar la pregunta 1' }).click();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('group', { name: 'Pregunta 2' })).toHaveCount(0);
  await expect(page.getByText(/^Guardado/).last()).toBeVisible();
  await reader.page.getByRole('button', { name: 'Τίτλος και πρόταση' }).click();
  await reader.page.getByRole('textbox', { name: 'Τίτλος' }).fill('Ένας πύργος για όλους');
  await reader.page
    .getByRole('textbox', { name: 'Η ιδέα σε μία πρόταση' })
    .fill('Ανεβαίνουμε τρία βράδια την εβδομάδα.');
  await expect(reader.page.getByText('Μια ερώτηση δεν γίνεται πια.')).toBeVisible();
  await expect(reader.page.getByText(/^Αποθηκεύτηκε στις/)).toBeVisible();
  await reader.page.getByRole('button', { name: 'Συνέχεια' }).click();
  await expect(key).toHaveCount(0);
  await expect(hours).toHaveValue('12,5');
});
