import type { AccountDto } from '@headframe/shared/accounts';
import type { PendingSignInDto, SessionDto } from '@headframe/shared/sessions';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../../features/accounts/api/session';
import { type AskedCode, forgetAskedCode, keepAskedCode, readAskedCode } from '../../features/sessions/lib/asked-code';
import { useHydrated } from '../../lib/use-hydrated';
import { type SignInStage, type SignInWay, stageOf } from '../../features/sessions/lib/sign-in-steps';

interface SignInFlowOptions {
  /** Whether somebody who is signed in proves once more that it is them. */
  readonly isAgain: boolean;
  /** Where the link of the mail leads afterwards. */
  readonly returnTo: string | undefined;
  readonly onSignedIn: (session: SessionDto) => void;
}

interface SignInFlow {
  readonly stage: SignInStage;
  /** Whether the stage was entered here: the focus then goes to its heading. */
  readonly isEntered: boolean;
  readonly account: AccountDto | null;
  readonly pending: PendingSignInDto | null;
  readonly asked: AskedCode | null;
  readonly email: string;
  readonly setEmail: (email: string) => void;
  readonly choose: (way: SignInWay) => void;
  readonly codeAsked: (email: string) => void;
  /** Back to the very first question. */
  readonly begin: () => void;
  /** Takes every answer of the server: it is done, or tells what is still missing. */
  readonly take: (session: SessionDto) => void;
}

/** Where a sign-in is. The server remembers what it waits for, this tab that a code was asked for: a reload goes on. */
export function useSignInFlow({ isAgain, returnTo, onSignedIn }: SignInFlowOptions): SignInFlow {
  const queryClient = useQueryClient();
  // The link of the mail may have been used in another tab: whoever comes back to this one need not do it again.
  const { data: session } = useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always' });
  const account = session?.account ?? null;
  const [pending, setPending] = useState(session?.pending ?? null);
  const [way, setWay] = useState<SignInWay>(isAgain && account !== null && account.email === null ? 'pupil' : 'mail');
  const [asked, setAsked] = useState<AskedCode | null>(null);
  const [email, setEmail] = useState(isAgain ? (account?.email ?? '') : '');
  const [isEntered, setEntered] = useState(false);
  // Once done, the last stage stays until the next screen is there.
  const [last, setLast] = useState<SignInStage | null>(null);

  // What this tab remembers is known to the browser alone: the first render must equal the server's.
  const isHydrated = useHydrated();
  const [isRemembered, setRemembered] = useState(false);
  if (isHydrated && !isRemembered) {
    setRemembered(true);
    const kept = readAskedCode();
    if (kept !== null) {
      setAsked(kept);
      setEmail((typed) => typed || kept.email);
    }
  }

  const stage = stageOf({ pending, isSignedIn: account !== null, isAgain, way, isCodeAsked: asked !== null });
  return {
    stage: last ?? stage,
    isEntered,
    account,
    pending,
    asked,
    email,
    setEmail,
    choose: (next) => {
      setEntered(true);
      setWay(next);
    },
    codeAsked: (address) => {
      const now = { email: address, askedAt: Date.now() };
      keepAskedCode(now, returnTo);
      setEntered(true);
      setAsked(now);
    },
    begin: () => {
      forgetAskedCode();
      setEntered(true);
      setAsked(null);
      setPending(null);
      setWay('mail');
    },
    take: (answer) => {
      setEntered(true);
      if (answer.pending === null && answer.account !== null) {
        setLast(stage);
        forgetAskedCode();
        onSignedIn(answer);
        return;
      }
      setPending(answer.pending);
      queryClient.setQueryData(sessionQuery.queryKey, (old) => ({
        account: answer.account ?? old?.account ?? null,
        pending: answer.pending,
      }));
    },
  };
}
