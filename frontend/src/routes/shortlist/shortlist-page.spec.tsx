import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ChallengeDto } from '@headframe/shared/challenges';
import { apiPaths, PAGE_SIZE } from '@headframe/shared/common';
import { SHORTLIST_MAX } from '@headframe/shared/ideas';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { routePaths } from '../../app/route-paths';
import { ApiError } from '../../lib/api-error';
import { createQueryClient } from '../../lib/query-client';
import { renderPart } from '../../testing/render-part';
import { ShortlistPage } from './shortlist-page';

// The router goes to the top of a new page, which jsdom cannot.
beforeAll(() => void jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

const CHALLENGE = {
  slug: 'mine',
  text: { language: 'en', title: 'Mine buildings' },
  abilities: { shortlist: 'allowed' },
} as unknown as ChallengeDto;

/** An API with so many proposals, which answers for a page only once it is let. */
class Proposals {
  readonly asked: number[] = [];
  isBroken = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly count: number) {}

  readonly read = async (path: string): Promise<unknown> => {
    const url = new URL(path, 'http://localhost');
    if (url.pathname === apiPaths.challenge('mine')) return CHALLENGE;
    if (url.searchParams.get('status') === 'shortlisted') return { items: [], next: null };
    expect(url.searchParams.get('status')).toBe('submitted');
    const from = Number(url.searchParams.get('cursor') ?? 0);
    this.asked.push(from);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.isBroken) throw new ApiError({ code: 'internal_error', status: 400 });
    const to = Math.min(from + PAGE_SIZE, this.count);
    const items = Array.from({ length: to - from }, (_, index) => ({
      id: `i${from + index}`,
      title: `Proposal ${from + index + 1}`,
      pitch: '',
      language: 'en',
      supportCount: 0,
    }));
    return { items, next: to < this.count ? String(to) : null };
  };

  /** The page that begins there comes. */
  async answer(from: number): Promise<void> {
    await waitFor(() => expect(this.asked.at(-1)).toBe(from));
    this.waiting.shift()?.();
  }
}

async function draw(api: Proposals) {
  const root = createRootRoute();
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: routePaths.shortlist, component: ShortlistPage }),
  ]);
  const history = createMemoryHistory({ initialEntries: ['/challenges/mine/shortlist'] });
  const router = createRouter({ routeTree, history });
  return renderPart(
    <QueryClientProvider client={createQueryClient(api.read)}>
      <Suspense>
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
}
const proposals = () => screen.queryAllByRole('group', { name: /^Proposal \d+/ });

describe('the shortlist page', () => {
  it('shows its form once all proposals are there, though they come in pages', async () => {
    const api = new Proposals(2 * PAGE_SIZE + 3);
    await draw(api);
    await api.answer(0);
    await waitFor(() => expect(api.asked).toEqual([0, PAGE_SIZE]));
    expect(proposals()).toEqual([]);
    await api.answer(PAGE_SIZE);
    await waitFor(() => expect(api.asked).toEqual([0, PAGE_SIZE, 2 * PAGE_SIZE]));
    expect(proposals()).toEqual([]);
    await api.answer(2 * PAGE_SIZE);
    await waitFor(() => expect(proposals()).toHaveLength(2 * PAGE_SIZE + 3));
    expect(api.asked).toHaveLength(3);
  });

  it('reads no more than one decision may hold', async () => {
    const api = new Proposals(200);
    await draw(api);
    const pages = Math.ceil(SHORTLIST_MAX / PAGE_SIZE);
    for (let page = 0; page < pages; page += 1) await api.answer(page * PAGE_SIZE);
    await waitFor(() => expect(proposals()).toHaveLength(SHORTLIST_MAX));
    expect(api.asked).toHaveLength(pages);
  });

  it('says so where a page does not come, and goes on when asked to', async () => {
    const api = new Proposals(PAGE_SIZE + 1);
    const { user } = await draw(api);
    await api.answer(0);
    api.isBroken = true;
    await api.answer(PAGE_SIZE);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(proposals()).toEqual([]);
    expect(api.asked).toEqual([0, PAGE_SIZE]);
    api.isBroken = false;
    await user.click(again);
    await api.answer(PAGE_SIZE);
    await waitFor(() => expect(proposals()).toHaveLength(PAGE_SIZE + 1));
  });
});
