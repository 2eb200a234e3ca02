import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '@headframe/shared/common';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let reader: TestPerson;

const IDEAS = [
  {
    language: 'mk',
    title: 'Рудникот како театар за младите',
    pitch: 'Во ќелиите на стариот рудник млади глумци прават претстави.',
  },
  {
    language: 'es',
    title: 'Taller de minería creativa',
    pitch: 'Los jóvenes construyen muebles con vagonetas viejas.',
  },
  {
    language: 'el',
    title: 'Θέσεις εργασίας στο λιγνιτωρυχείο',
    pitch: 'Άνεργοι νέοι μαθαίνουν να συντηρούν φωτοβολταϊκά.',
  },
  {
    language: 'hu',
    title: 'Ötletek háza a bányatelepen',
    pitch: 'Egy ház, ahol a fiatalok közösen dolgoznak az ötleteiken.',
  },
  {
    language: 'de',
    title: 'Große Werkstatt für Strukturwandelförderung',
    pitch: 'Eine Werkstatt, in der wir Anträge gemeinsam schreiben.',
  },
  { language: 'en', title: 'Repair café in the lamp room', pitch: 'Bring a broken toaster, leave with a working one.' },
];

beforeAll(async () => {
  app = await TestApp.start();
  const author = await app.person();
  reader = await app.person();
  for (const idea of IDEAS) await app.idea(author, idea);
});
afterAll(() => app.stop());

describe('search', () => {
  it.each([
    ['Macedonian typed in Latin letters', 'rudnikot', 0],
    ['Macedonian digraphs typed in Latin letters', 'kjeliite', 0],
    ['another Macedonian form', 'рудници', 0],
    ['Macedonian without the accent of ќ', 'келиите', 0],
    ['Spanish without accents', 'mineria', 1],
    ['another Spanish form', 'joven', 1],
    ['Greek without accents', 'θεσεις', 2],
    ['Greek in capitals', 'ΘΕΣΕΙΣ', 2],
    ['another Greek form', 'άνεργος', 2],
    ['Hungarian singular for plural', 'ötlet', 3],
    ['Hungarian without accents', 'otletek', 3],
    ['German with oe for ö, ss for ß', 'grosse werkstatt', 4],
    ['the beginning of a German compound', 'Strukturwandel', 4],
    ['English with a typo', 'reparr cafe', 5],
    ['two letters changed about', 'tosater', 5],
    ['a missing accent', 'cafe lamp', 5],
  ])('finds by %s', async (_, words, wanted) => {
    const { body } = await app.call<Page<IdeaCardDto>>({
      path: `/api/ideas?challenge=new-life-for-mine-buildings&q=${encodeURIComponent(words)}`,
      as: reader,
    });
    expect(body.items.map(({ title }) => title)).toContain(IDEAS[wanted]?.title);
  });

  it('reads what a section says, without its marks and the addresses of its links', async () => {
    const [row] = await app.rows<{ spoken: string }>(
      String.raw`select spoken_text('## Why **here** and _now_: [the map](https://bus.example/timetable) \- 5\_a') as spoken`,
    );
    expect(row?.spoken.replace(/\s+/g, ' ')).toBe('## Why here and now : the map - 5 a');
    const author = await app.person();
    const idea = await app.idea(author, {
      problem: 'The **Kohlenbahn** is [gone](https://quarry.example/kaolinite), see _Flugasche_ and Schüler*innen.',
    });
    const found = async (words: string) =>
      (await app.call<Page<IdeaCardDto>>({ path: `/api/ideas?q=${encodeURIComponent(words)}`, as: reader })).body.items;
    for (const word of ['kohlenbahn', 'flugasche', 'gone'])
      expect((await found(word)).map(({ id }) => id)).toContain(idea.id);
    expect((await found('kaolinite')).map(({ id }) => id)).not.toContain(idea.id);
  });

  it('survives everything that looks like its own syntax', async () => {
    for (const words of [
      `'`,
      `"`,
      `a & b | !c`,
      `(((`,
      `:*`,
      `\\`,
      `<->`,
      `a' or 1=1 --`,
      `%`,
      `_`,
      `и`,
      `or`,
      `"open phrase`,
      `-`,
      '🙂',
    ]) {
      expect((await app.call({ path: `/api/ideas?q=${encodeURIComponent(words)}`, as: reader })).status).toBe(200);
    }
  });

  it('never finds a draft', async () => {
    const author = await app.person();
    await app.draft(author, { title: 'Zanzibarium under the tip' });
    expect((await app.call<Page<IdeaCardDto>>({ path: '/api/ideas?q=zanzibarium', as: author })).body.items).toEqual(
      [],
    );
  });
});
