import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The screen's module as the build's manifest names it, so that the server can have it fetched early. */
    module?: string;
  }
}

type Screen = () => React.ReactNode;

/**
 * A screen that is fetched when it is needed: `...lazyPage('idea', () => import('./idea-page'), 'IdeaPage')`.
 *
 * @param folder the screen's folder under `routes`; its module is `<folder>-page.tsx`
 */
export function lazyPage<Name extends string>(
  folder: string,
  load: () => Promise<Record<Name, Screen>>,
  name: Name,
): { component: AsyncRouteComponent<object>; staticData: { module: string } } {
  return {
    component: lazyRouteComponent<Record<string, Screen>, string>(load, name),
    staticData: { module: `src/routes/${folder}/${folder}-page.tsx` },
  };
}
