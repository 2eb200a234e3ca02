import { LANGUAGES, pagePaths } from '@headframe/shared/common';
import { expect, test } from './support/person.js';

const SCREENS = {
  landing: pagePaths.landing,
  region: pagePaths.region('western-macedonia'),
  lab: pagePaths.lab('living-lab-neuseenland'),
  challenges: pagePaths.challenges,
  challenge: pagePaths.challenge('new-life-for-mine-buildings'),
  'search with nothing found': `${pagePaths.search}?q=zzzzqqqq`,
  'privacy for everybody': pagePaths.privacyNotice,
  farewell: pagePaths.farewell,
  'sign in': pagePaths.signIn,
  'sign up': pagePaths.signUp,
  'my ideas without an account': pagePaths.myIdeas,
  'mailbox of the demo': pagePaths.demoMailbox,
};

for (const [name, path] of Object.entries(SCREENS)) {
  test(`${name}: accessible, no wider than a phone, in the reader’s language, in both themes`, async ({ arrive }) => {
    for (const [locale, colorScheme] of [
      ['hu-HU', 'light'],
      ['el-GR', 'dark'],
    ] as const) {
      const reader = await arrive({ locale, colorScheme });
      await reader.page.goto(path);
      await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(reader.page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
      await reader.checkAccessibility(`${name}, ${colorScheme}`);
      await reader.checkWidth(name);
    }
  });
}

test('public screens come with their content: nothing is fetched before they can be read', async ({ arrive }) => {
  const reader = await arrive({ locale: 'de-DE' });
  const asked: string[] = [];
  reader.page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url());
  });
  for (const path of [SCREENS.landing, SCREENS.lab, SCREENS.challenge]) {
    const response = await reader.page.goto(path, { waitUntil: 'networkidle' });
    const html = (await response?.text()) ?? '';
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]+">/);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
    const heading = await reader.page.getByRole('heading', { level: 1 }).first().innerText();
    expect(html.replaceAll('&amp;', '&')).toContain(heading.split('\n')[0]);
  }
  expect(asked).toEqual([]);
});

test('the language is changed, remembered, and spoken by the server', async ({ arrive }) => {
  const reader = await arrive({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await reader.page.goto(pagePaths.landing);
  for (const language of LANGUAGES.toReversed()) {
    await reader.page.context().addCookies([{ name: 'language', value: language, url: reader.page.url() }]);
    const response = await reader.page.goto(pagePaths.landing);
    expect(await response?.text()).toContain(`<html lang="${language}"`);
  }
});

test('lists keep filter, order and place in the address', async ({ arrive }) => {
  const reader = await arrive({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await reader.page.goto(`${SCREENS.challenge}?sort=supported`);
  const first = await reader.page.getByRole('main').getByRole('article').first().innerText();
  await reader.page.reload();
  await expect(reader.page.getByRole('main').getByRole('article').first()).toHaveText(first, { useInnerText: true });
});
