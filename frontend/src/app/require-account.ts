import { redirect } from '@tanstack/react-router';
import type { AccountDto } from '@headframe/shared/accounts';
import { sessionQuery } from '../features/accounts/api/session';
import type { RouterContext } from './router-context';
import { routePaths } from './route-paths';

interface RequireAccountOptions {
  readonly context: RouterContext;
  readonly location: { readonly href: string };
}

/** For the `beforeLoad` of a screen that only a signed-in person has: others sign in first and come back. */
export async function requireAccount({ context, location }: RequireAccountOptions): Promise<{ account: AccountDto }> {
  const { account } = await context.load(sessionQuery);
  if (account === null) throw redirect({ to: routePaths.signIn, search: { return: location.href } });
  return { account };
}
