import { redirect } from '@tanstack/react-router';
import type { RouterContext } from '../../app/router-context';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';

interface SignedInAlreadyOptions {
  readonly context: RouterContext;
  readonly search: { readonly return?: string };
}

/** For the `beforeLoad` of signing in and up: who is signed in goes where they wanted to go. */
export async function signedInAlready({ context, search }: SignedInAlreadyOptions): Promise<void> {
  const { account, pending } = await context.load(sessionQuery);
  if (account !== null && pending === null) throw redirect({ href: search.return ?? routePaths.me });
}
