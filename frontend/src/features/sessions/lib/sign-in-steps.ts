import type { SessionDto } from '@headframe/shared/sessions';

/** How somebody begins to sign in. Passkeys and single sign-on need no screen of their own. */
export type SignInWay = 'mail' | 'password' | 'pupil';

/** What is asked right now; `in` where nothing is left to ask. */
export type SignInStage = 'address' | 'code' | 'password' | 'pupil' | 'you' | 'second_factor' | 'in';

export type SignInStep = 'address' | 'code' | 'sheet' | 'you' | 'proof' | 'second_factor';

interface StageOptions {
  readonly pending: SessionDto['pending'];
  readonly isSignedIn: boolean;
  /** Somebody who is signed in proves once more that it is them. */
  readonly isAgain: boolean;
  readonly way: SignInWay;
  readonly isCodeAsked: boolean;
}

/** Which stage a sign-in is at: what the server waits for comes before what the person has begun. */
export function stageOf({ pending, isSignedIn, isAgain, way, isCodeAsked }: StageOptions): SignInStage {
  if (pending?.kind === 'second_factor') return 'second_factor';
  if (pending?.kind === 'sign_up') return 'you';
  if (isSignedIn && !isAgain) return 'in';
  if (way !== 'mail') return way;
  return isCodeAsked ? 'code' : 'address';
}

interface PlannedStep {
  readonly step: SignInStep;
  readonly state: 'done' | 'current' | 'coming';
}

/**
 * The steps to show at a stage; none where there is just one. Whether an address has an account is not known before its
 * code is typed, so `you` stands there for everybody.
 */
export function stepsOf(stage: SignInStage, { isPupil = false, isAgain = false } = {}): readonly PlannedStep[] {
  switch (stage) {
    case 'address':
    case 'code':
      return plan(isAgain ? ['address', 'code'] : ['address', 'code', 'you'], stage);
    case 'pupil':
      return isAgain ? [] : plan(['sheet', 'you'], 'sheet');
    case 'you':
      return plan(isPupil ? ['sheet', 'you'] : ['address', 'code', 'you'], 'you');
    case 'second_factor':
      return plan(['proof', 'second_factor'], 'second_factor');
    default:
      return [];
  }
}

function plan(steps: readonly SignInStep[], current: SignInStep): PlannedStep[] {
  const at = steps.indexOf(current);
  return steps.map((step, index) => ({ step, state: index < at ? 'done' : index === at ? 'current' : 'coming' }));
}
