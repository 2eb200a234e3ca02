import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import type { FamilyDto } from '@headframe/shared/lineage';
import { TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const family = async (id: string) => (await app.call<FamilyDto>({ path: apiPaths.ideaFamily(id) })).body;
const read = async (id: string) => (await app.call<IdeaDto>({ path: apiPaths.idea(id) })).body;

describe('the demo', () => {
  it('shows two ideas put together by consent, and what inspired them, on the page of each', async () => {
    const { body } = await app.call<Page<IdeaCardDto>>({ path: `${apiPaths.ideas}?status=merged` });
    expect(body.items).toHaveLength(1);
    const { id = '' } = body.items[0] ?? {};
    const { mergedInto, ancestors } = await family(id);
    const target = mergedInto?.target.id ?? '';
    expect(ancestors).toMatchObject([{ kind: 'inspired', of: id }]);
    expect((await family(target)).ancestors).toMatchObject([
      { kind: 'merged', of: target, idea: { id } },
      { kind: 'inspired', of: id, idea: { id: ancestors[0]?.idea?.id } },
    ]);
    expect((await family(ancestors[0]?.idea?.id ?? '')).descendants).toMatchObject([
      { kind: 'inspired', idea: { id } },
      { kind: 'merged', idea: { id: target } },
    ]);
    const [source, one] = [await read(id), await read(target)];
    expect([source.journey.at(-1)?.type, one.journey.at(-1)?.type]).toEqual(['idea.merged', 'idea.took_in']);
    expect(one.team.map(({ role }) => role)).toEqual(['co_author', 'member']);
    expect(await app.rows(`select 1 from mail`)).toEqual([]);
  });

  it('leaves supporters to say whether they come along', async () => {
    const [asked] = await app.rows<{ email: string; id: string }>(`
      select a.email, m.source_id as id from merge_supporter s join account a on a.id = s.account_id
        join idea_merge m on m.id = s.merge_id where s.answer is null and a.email like 'kozani-eleni@%'`);
    const eleni = await app.signIn(asked?.email ?? '', 'headframe-demo');
    const { body } = await app.call<FamilyDto>({ path: apiPaths.ideaFamily(asked?.id ?? ''), as: eleni });
    expect(body.askedAbout).not.toBeNull();
  });

  it('has handed in nothing but proposals, and its changes changed something', async () => {
    const sketches = await app.rows(`
      select title from idea where depth <> 'proposal'
        and status in ('submitted', 'shortlisted', 'in_review', 'decided', 'in_progress', 'done', 'closed')`);
    expect(sketches).toEqual([]);
    const same = await app.rows(`
      select later.title from idea_version later
        join idea_version before on before.idea_id = later.idea_id and before.number = later.number - 1
      where to_jsonb(later) - '{number,created_at,author_id,is_material}'::text[]
        = to_jsonb(before) - '{number,created_at,author_id,is_material}'::text[]`);
    expect(same).toEqual([]);
  });
});
