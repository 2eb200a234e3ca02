import { pagePaths } from '@headframe/shared/common';
import type { Page } from '@playwright/test';
import { signInAs } from './support/accounts.js';
import { holdBack } from './support/held-back.js';
import { expect, type Person, test } from './support/person.js';

const CHALLENGE = 'new-life-for-mine-buildings';

/** Begins a draft by the API and opens its sections. */
async function openDraft(page: Page, language: string, texts: Record<string, string>): Promise<string> {
  const answer = await page.request.post('/api/ideas', { data: { challenge: CHALLENGE, language, ...texts } });
  const { id } = (await answer.json()) as { id: string };
  await page.goto(pagePaths.editIdea(id));
  return id;
}

/** The editor comes a moment after the page; until then there is a plain field. */
async function editorIsThere(page: Page): Promise<void> {
  await expect(page.getByRole('toolbar').first()).toBeVisible();
}

/** Puts something on the clipboard as another program would, and pastes it. */
async function paste(person: Person, name: string | RegExp, data: Record<string, string>): Promise<void> {
  await person.page.getByRole('textbox', { name }).evaluate((editor, carried) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(carried)) clipboardData.setData(type, text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test('a section grows headings, a list and a link, by keys and by buttons, and is read as it was written', async ({
  arrive,
}) => {
  const author = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const { page } = author;
  await signInAs(page.request, 'leipzig-felix');
  const id = await openDraft(page, 'de', {
    title: 'Werkbank im Lokschuppen',
    pitch: 'Wir reparieren zusammen, was kaputt ist.',
  });
  const name = 'Was stimmt nicht, wo und seit wann?';
  const editor = page.getByRole('textbox', { name });

  await test.step('typing shortcuts', async () => {
    await editorIsThere(page);
    await editor.click();
    await page.keyboard.type('## Wie es jetzt ist');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Der Schuppen steht leer, Schüler*innen haben 5 * 3 Meter.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- kein Licht');
    await page.keyboard.press('Enter');
    await page.keyboard.type('kein Strom');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(editor.getByRole('heading', { name: 'Wie es jetzt ist' })).toBeVisible();
    await expect(editor.getByRole('listitem')).toHaveText(['kein Licht', 'kein Strom']);
  });

  await test.step('the tools are one stop for Tab, and say what is pressed', async () => {
    await page.keyboard.press('Control+b');
    await expect(page.getByRole('button', { name: 'Fett' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.type('Seit 2009');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' ist zu, siehe ');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: 'Link', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Adresse' })).toBeFocused();
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveAttribute('aria-invalid', 'true');
    await author.checkAccessibility('link dialog');
    await page.getByRole('textbox', { name: 'Adresse' }).fill('stadt.example/schuppen');
    await page.getByRole('textbox', { name: 'Was dort stehen soll' }).fill('die Karte');
    await page.keyboard.press('Enter');
    await page.keyboard.type('.');
    await author.checkAccessibility('editor');
  });

  await test.step('what is undone comes back', async () => {
    await page.keyboard.type(' Weg damit');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await expect(editor).toContainText('Weg damit');
    for (let count = 0; count < ' Weg damit'.length; count += 1) await page.keyboard.press('Backspace');
  });

  await test.step('the server keeps limited Markdown', async () => {
    await expect(page.getByText(/^Gespeichert/)).toBeVisible();
    const kept = async () =>
      ((await (await page.request.get(`/api/ideas/${id}`)).json()) as { problem: string }).problem;
    await expect
      .poll(kept)
      .toBe(
        [
          '## Wie es jetzt ist',
          'Der Schuppen steht leer, Schüler*innen haben 5 * 3 Meter.',
          '- kein Licht\n- kein Strom',
          '**Seit 2009** ist zu, siehe [die Karte](https://stadt.example/schuppen).',
        ].join('\n\n'),
      );
  });

  await test.step('everybody reads it as it was written', async () => {
    await page.getByRole('button', { name: 'Idee veröffentlichen' }).click();
    await expect(page).toHaveURL(new RegExp(`/ideas/${id}$`));
    const reader = await arrive({ locale: 'de-DE', javaScriptEnabled: false });
    await reader.page.goto(pagePaths.idea(id));
    await expect(reader.page.getByRole('heading', { level: 3, name: 'Wie es jetzt ist' })).toBeVisible();
    await expect(reader.page.getByRole('link', { name: /^die Karte/ })).toHaveAttribute('rel', 'nofollow ugc noopener');
    await expect(reader.page.getByText('stadt.example')).toBeVisible();
    await author.checkAccessibility('idea with a list');
  });
});

test('on a phone, what is pasted from a word processor is cleaned, and nothing of it runs', async ({ arrive }) => {
  const author = await arrive({ locale: 'el-GR', colorScheme: 'dark', hasTouch: true });
  const { page } = author;
  await signInAs(page.request, 'kozani-eleni');
  await openDraft(page, 'el', {
    title: 'Ένα θερινό σινεμά στο ορυχείο',
    pitch: 'Βλέπουμε ταινίες εκεί που δούλευαν οι παππούδες.',
  });
  const name = 'Τι δεν πάει καλά, πού και από πότε;';
  const editor = page.getByRole('textbox', { name });
  await editorIsThere(page);
  await editor.tap();
  await paste(author, name, {
    'text/plain': 'Τίτλος ένα δύο',
    'text/html': `<html><body><!--StartFragment--><h1 style="color:red"><b>Τίτλος</b></h1>
      <p class=MsoNormal onclick="window.hacked = 1">ένα <b>δύο</b><img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script></p>
      <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>τρία</p><!--EndFragment--></body></html>`,
  });
  await expect(editor.getByRole('heading', { name: 'Τίτλος' })).toBeVisible();
  await expect(editor.getByRole('listitem')).toHaveText(['τρία']);
  await expect(editor.locator('strong')).toHaveText('δύο');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await editor.evaluate((element) => element.querySelectorAll('[style], [onclick], img, script').length)).toBe(
    0,
  );
  await author.checkAccessibility('editor on a phone, dark');
  await author.checkWidth('editor on a phone');
});

test('who writes before the editor is there loses nothing', async ({ arrive }) => {
  const author = await arrive({ locale: 'en-GB' });
  const { page } = author;
  await signInAs(page.request, 'asturias-nora');
  const letThrough = await holdBack(page, /rich-text-editor/);
  await openDraft(page, 'en', { title: 'A workshop in the lamp room', pitch: 'We mend what is broken, together.' });
  const area = page.getByRole('textbox', { name: 'What is wrong, where, and since when?' });
  await area.pressSequentially('- first');
  letThrough();
  await page.waitForResponse(/rich-text-editor/);
  await area.pressSequentially('\n- second');
  await expect(area).toHaveValue('- first\n- second');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(area.getByRole('listitem')).toHaveText(['first', 'second']);
});

test('what was typed and undone before the shared text came is still undone and redone', async ({ arrive }) => {
  const author = await arrive({ locale: 'en-GB' });
  const { page } = author;
  await signInAs(page.request, 'asturias-nora');
  const letThrough = await holdBack(page, /\/co-editing\/problem\/stream/);
  await openDraft(page, 'en', { title: 'A choir in the lamp room', pitch: 'We sing where lamps were filled.' });
  const editor = page.getByRole('textbox', { name: 'What is wrong, where, and since when?' });
  await editorIsThere(page);
  await editor.click();
  await page.keyboard.type('## Now');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nobody sings');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' here');
  await page.keyboard.press('Control+z');
  const tied = page.waitForRequest(
    (request) => request.method() === 'POST' && /\/co-editing\/problem\//.test(request.url()),
  );
  letThrough();
  await tied;
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('Control+z');
  await expect(editor).toHaveText('');
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('Control+y');
  await expect(editor.getByRole('heading', { name: 'Now' })).toBeVisible();
  await expect(editor).toContainText('nobody sings here');
});
