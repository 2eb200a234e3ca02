import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../testing/policy-table/cast.js';
import { isWriting, readTable, writeTable } from '../../testing/policy-table/file.js';
import { lineOf, linesOf, markdown, nounsOf } from '../../testing/policy-table/markdown.js';
import { Play, type PlayedRow } from '../../testing/policy-table/play.js';
import { ROWS } from '../../testing/policy-table/rows/index.js';
import { TestApp } from '../../testing/test-app.js';
import { type Route, Routes } from '../openapi/routes.js';

const app = await TestApp.start();
const routes = app.app.get(Routes, { strict: false }).all();
const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const played = new Map<string, PlayedRow[]>();
const rowsOf = (choose: (route: Route) => boolean) => {
  const chosen = new Set(routes.filter(choose).map(nameOf));
  return [...played.values()].flat().filter(({ route }) => chosen.has(route));
};

beforeAll(async () => {
  const play = await Play.begin(app);
  for (const [noun, rows] of ROWS) {
    const done: PlayedRow[] = [];
    for (const row of rows) done.push(await play.run(row));
    played.set(noun, done);
  }
  if (isWriting) writeTable(markdown([...played]));
}, 300_000);
afterAll(() => app.stop());

describe('the policy table', () => {
  it('has rows for every route, and for none that is not there', () => {
    const known = [...new Set(ROWS.flatMap(([, rows]) => rows.map(({ route }) => route)))];
    expect(known.toSorted()).toEqual(routes.map(nameOf).toSorted());
  });

  it('tells its rows apart', () => {
    const names = ROWS.flatMap(([, rows]) => rows.map(({ route, when }) => `${route} ${when ?? ''}`));
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });

  it('has the nouns of the file', () => {
    expect(nounsOf(readTable())).toEqual(ROWS.map(([noun]) => noun));
  });

  it.each(ROWS.map(([noun]) => noun))('of %s is what docs/policy-table.md says', (noun) => {
    expect((played.get(noun) ?? []).map(lineOf)).toEqual(linesOf(readTable(), noun));
  });
});

describe('whatever the file says', () => {
  it('no request ends in a fault', () => {
    const faults = rowsOf(() => true).filter(({ cells }) =>
      Object.values(cells).some((word) => /fault|429/.test(word)),
    );
    expect(faults).toEqual([]);
  });

  it('what has a policy answers nobody without a session, nor with half of one', () => {
    const open = rowsOf(({ access }) => access?.kind === 'policy').filter(
      ({ cells }) => !['sign in', '– · sign in · sign in'].includes(cells.anonymous) || cells.half !== 'sign in',
    );
    expect(open).toEqual([]);
  });

  it('a role without its second factor is worth nothing', () => {
    const worth = rowsOf(() => true).filter(({ cells }) => cells.unproven !== cells.participant);
    // Who holds roles and factors is told so about their own: they need a factor, and have the invitation's role already.
    expect(new Set(worth.map(({ route }) => route))).toEqual(
      new Set(['delete /api/factors/passkeys/{id}', 'post /api/invitations/accept']),
    );
  });

  it('every role has something that not everybody may, except where it has none yet', () => {
    const special = ROLES.filter((role) => rowsOf(() => true).some(({ cells }) => cells[role] !== cells.participant));
    expect(special).toEqual(expect.arrayContaining(['facilitator', 'authority lead', 'partner', 'administrator']));
  });
});
