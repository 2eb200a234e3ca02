import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionQuery } from '../features/accounts/api/session';
import { regionsQuery } from '../features/regions/api/regions';
import type { RouterContext } from './router-context';
import { Shell } from './shell/shell';

/** The frame of every screen. What the frame reads may fail without taking the screen with it: hence `prefetch`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([queryClient.prefetchQuery(sessionQuery), queryClient.prefetchQuery(regionsQuery)]);
  },
  component: Shell,
});
