import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pagePaths } from '@headframe/shared/common';
import { newAddress, openAccount, signInStaff } from './support/accounts.js';
import { expect, test } from './support/person.js';

/** A challenge of the demo whose vote is open to people of all regions; eight of its region have voted. */
const CHALLENGE = 'good-work-from-field-and-mine';
const ZONE = 'Europe/Skopje';
const TOOL = fileURLToPath(new URL('../tools/verify-tally.mjs', import.meta.url));

/** Two of its proposals that are handed in. */
const TITLES = [
  'Библиотека на семиња од нашите баби',
  'Задруга „Под капак“: ајвар и сок од калинка со договор',
] as const;
const REASONS = [
  'Die Idee kam in der Abstimmung weit nach vorn und lässt sich sofort beginnen.',
  'Dafür fehlt noch die Zusage des Betriebs; fragt ihn und kommt wieder.',
] as const;

/** What the clocks there show now, as a date field takes it. */
const clockOf = (timeZone: string): string =>
  new Date().toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');

test('two people vote by points, one changes the ballot, the vote closes, and anybody recounts it', async ({
  arrive,
}, testInfo) => {
  const address = pagePaths.vote(CHALLENGE);
  const first = await arrive({ locale: 'de-DE' });
  const second = await arrive({ locale: 'el-GR', viewport: { width: 1280, height: 800 } });
  let receipt = '';

  await test.step('without an account the ideas can be read, and the way in is shown', async () => {
    await first.page.goto(address);
    await expect(first.page.getByRole('link', { name: 'Anmelden' }).last()).toBeVisible();
    await first.checkAccessibility('vote, nobody signed in');
  });

  await test.step('somebody gives points by buttons and sees what is left', async () => {
    const { page } = first;
    await openAccount(page.request, newAddress('voter'), { language: 'de' });
    await page.goto(pagePaths.challenge(CHALLENGE));
    await page.getByRole('link', { name: 'Jetzt abstimmen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Abstimmung' })).toBeVisible();
    await expect(page.getByText('Noch 5 von 5 Punkten')).toBeVisible();
    const idea = page.getByRole('group', { name: /^Punkte für/ }).first();
    const more = idea.getByRole('button', { name: 'Ein Punkt mehr' });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Noch 4 von 5 Punkten')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Noch 3 von 5 Punkten')).toBeVisible();
    await expect(more).toBeDisabled();
    await first.checkAccessibility('vote, filling in');
    await first.checkWidth('vote, filling in');
    await page.getByRole('button', { name: 'Stimme abgeben' }).click();
    await expect(page.getByRole('heading', { name: 'Dein Stimmzettel ist da' })).toBeFocused();
    await first.checkAccessibility('vote, receipt');
    await first.checkWidth('vote, receipt');
  });

  await test.step('and changes the ballot: another receipt', async () => {
    const { page } = first;
    const before = await page.locator('code').innerText();
    await page
      .getByRole('group', { name: /^Punkte für/ })
      .nth(1)
      .getByRole('button', { name: 'Ein Punkt mehr' })
      .click();
    await page.getByRole('button', { name: 'Stimmzettel ändern' }).click();
    await expect(page.locator('code')).not.toHaveText(before);
    receipt = await page.locator('code').innerText();
    await page.reload();
    await expect(page.getByText('Noch 2 von 5 Punkten')).toBeVisible();
    await expect(page.locator('code')).toHaveCount(0);
  });

  await test.step('somebody else votes too and sees nothing of the others', async () => {
    const { page } = second;
    await openAccount(page.request, newAddress('voter'), { language: 'el' });
    await page.goto(address);
    await expect(page.getByText('Απομένουν 5 από 5 βαθμούς')).toBeVisible();
    await page.getByRole('button', { name: 'Ένας βαθμός παραπάνω' }).last().click();
    await page.getByRole('button', { name: 'Ψήφισε' }).click();
    await expect(page.getByRole('heading', { name: 'Το ψηφοδέλτιό σου καταχωρίστηκε' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await second.checkAccessibility('vote on a desk');
    await page.goto(pagePaths.challengePhases(CHALLENGE));
    await expect(page.getByRole('button', { name: 'Αποθήκευση ημερομηνιών' })).toHaveCount(0);
  });

  const facilitator = await arrive({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
  await test.step('the facilitator ends the vote by its date', async () => {
    const { page } = facilitator;
    await signInStaff(page.request, 'strumica-vesna');
    await page.goto(pagePaths.challengePhases(CHALLENGE));
    const vote = page.getByRole('group', { name: 'Abstimmen', exact: true });
    const until = vote.getByLabel('Bis');
    await until.fill('2020-01-01T00:00');
    await page.getByRole('button', { name: 'Termine speichern' }).click();
    await expect(vote.getByText('Die Abstimmung kann jetzt oder später enden, nicht früher.')).toBeVisible();
    await facilitator.checkAccessibility('dates, refused');
    const now = clockOf(ZONE);
    await until.fill(now);
    await page.getByRole('group', { name: 'Prüfung', exact: true }).getByLabel('Von').fill(now);
    await page.getByRole('button', { name: 'Termine speichern' }).click();
    await expect(page.getByText('Die Termine sind gespeichert.')).toBeVisible();
    await facilitator.checkWidth('dates');
  });

  await test.step('the result is there, and the tool comes to the same', async () => {
    const { page } = first;
    await page.goto(pagePaths.challenge(CHALLENGE));
    await page.getByRole('link', { name: 'Ergebnis der Abstimmung' }).click();
    await expect(page.getByRole('table')).toContainText('10 Stimmzettel');
    await first.checkAccessibility('result');
    await first.checkWidth('result');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Stimmzettel herunterladen' }).click(),
    ]);
    const file = testInfo.outputPath('tally.txt');
    await download.saveAs(file);
    const command = await page.locator('code', { hasText: 'verify-tally' }).innerText();
    const key = /--key (\S+)/.exec(command)?.[1] ?? '';
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [TOOL, file, '--key', key, '--receipt', receipt]);
    expect(stdout).toContain('10 ballots by points');
    expect(stdout).toContain('Your ballot was counted');
    expect(stdout).toContain('RIGHT');
    const changed = testInfo.outputPath('changed.txt');
    fs.writeFileSync(changed, fs.readFileSync(file, 'utf8').replace('"points":[2', '"points":[1'));
    await expect(run(process.execPath, [TOOL, changed])).rejects.toThrow('was changed');
  });

  await test.step('the facilitator chooses for the review, each with a reason, after a look over', async () => {
    const { page } = facilitator;
    await page.goto(pagePaths.shortlist(CHALLENGE));
    const [chosen, passed] = [
      page.getByRole('group', { name: TITLES[0] }),
      page.getByRole('group', { name: TITLES[1] }),
    ];
    await expect(chosen.getByText(/^Rang \d in der Abstimmung/)).toBeVisible();
    await chosen.getByRole('radio', { name: 'Zur Prüfung' }).check();
    await passed.getByRole('radio', { name: 'Diesmal nicht' }).check();
    await page.getByRole('button', { name: 'Überblick' }).click();
    await expect(chosen.getByRole('textbox', { name: 'Weil' })).toHaveAttribute('aria-invalid', 'true');
    await chosen.getByRole('textbox', { name: 'Weil' }).fill(REASONS[0]);
    await passed.getByRole('textbox', { name: 'Weil' }).fill(REASONS[1]);
    await facilitator.checkAccessibility('shortlist');
    await facilitator.checkWidth('shortlist');
    await page.setViewportSize({ width: 360, height: 740 });
    await facilitator.checkWidth('shortlist on a phone');
    await page.getByRole('button', { name: 'Überblick' }).click();
    await expect(page.getByText('1 Vorschlag geht zur Prüfung, 1 geht zurück an alle.')).toBeVisible();
    await facilitator.checkAccessibility('shortlist, preview');
    await facilitator.checkWidth('shortlist, preview');
    await page.getByRole('button', { name: 'Entscheiden' }).click();
    await expect(page.getByText('Die Entscheidungen sind mit Begründung veröffentlicht.')).toBeVisible();
    await expect(page.getByText('Über alle eingereichten Vorschläge ist entschieden.')).toBeVisible();
    const list = page.getByRole('list', { name: 'In der engeren Wahl' });
    await expect(list.getByRole('link', { name: TITLES[0] })).toBeVisible();
    await expect(list.getByRole('link', { name: TITLES[1] })).toHaveCount(0);
    await facilitator.checkAccessibility('shortlist, decided');
  });

  await test.step('everybody reads the reason on the way of the idea; nobody else may choose', async () => {
    const { page } = first;
    await page.goto(pagePaths.challenge(CHALLENGE));
    await page.getByRole('link', { name: TITLES[0] }).click();
    await page.getByRole('link', { name: 'Der ganze Weg, Schritt für Schritt' }).click();
    await expect(page.getByText(REASONS[0])).toBeVisible();
    await page.goto(pagePaths.shortlist(CHALLENGE));
    await expect(page.getByRole('button', { name: 'Überblick' })).toHaveCount(0);
  });
});
