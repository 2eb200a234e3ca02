import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import { useEarlyInput } from '../lib/early-input';
import { loadFurtherWords } from '../lib/i18n/catalogue';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The screen's module as the build's manifest names it, so that the server can have it fetched early. */
    module?: string;
    /** Whether it says what screens for reading do not: see `locales/<language>/further.ts`. */
    hasFurtherWords?: boolean;
  }
}

type Screen = () => React.ReactNode;

interface LazyPage {
  component: AsyncRouteComponent<object>;
  staticData: { module: string; hasFurtherWords: boolean };
}

/**
 * A screen that is fetched when it is needed: `...lazyPage('idea', () => import('./idea-page'), 'IdeaPage')`.
 *
 * @param folder the screen's folder under `routes`; its module is `<folder>-page.tsx`
 * @param words `further` for screens beyond reading, whose words do not travel with every page
 */
export function lazyPage<Name extends string>(
  folder: string,
  load: () => Promise<Record<Name, Screen>>,
  name: Name,
  words: 'first' | 'further' = 'first',
): LazyPage {
  const hasFurtherWords = words === 'further';
  const loadAll = async () => {
    const [screen] = await Promise.all([load(), hasFurtherWords ? loadFurtherWords() : undefined]);
    return { [name]: withEarlyInput(screen[name]) };
  };
  return {
    component: lazyRouteComponent<Record<string, Screen>, string>(loadAll, name),
    staticData: { module: `src/routes/${folder}/${folder}-page.tsx`, hasFurtherWords },
  };
}

/** The screen is what comes alive last: the router sets a Suspense boundary around it, which React takes over on its own. */
function withEarlyInput(Screen: Screen): Screen {
  return function AliveScreen() {
    useEarlyInput();
    return <Screen />;
  };
}
