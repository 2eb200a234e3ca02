import { pagePaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../components/ui/button/button';
import { StepHead } from '../../components/ui/step-head/step-head';
import { StepList } from '../../components/ui/step-list/step-list';
import { SignUpForm } from '../../features/accounts/components/sign-up-form';
import { installationQuery } from '../../features/installation/api/installation';
import { useRegions } from '../../features/regions/api/regions';
import { CodeForm } from '../../features/sessions/components/code-form';
import { PupilForm } from '../../features/sessions/components/pupil-form';
import { SecondFactorForm } from '../../features/sessions/components/second-factor-form';
import { SignInForm } from '../../features/sessions/components/sign-in-form';
import { stepsOf } from '../../features/sessions/lib/sign-in-steps';
import { useT } from '../../lib/i18n/language-provider';
import { FirstStep } from './first-step';
import styles from './sign-in-stepper.module.css';
import { useSignInFlow } from './use-sign-in-flow';

interface SignInStepperProps {
  /** Whether somebody who is signed in proves once more that it is them. */
  readonly isAgain?: boolean;
  /** Where a link of a mail, opened in another tab, leads afterwards. */
  readonly returnTo?: string;
  /** The region to begin with when an account is opened. */
  readonly region?: string;
  /** What the last button of a new account does; opening the account may only be half of it. */
  readonly openLabel?: string;
  readonly onSignedIn: (session: SessionDto) => void;
}

/** Signing in and opening an account are one road: only what is missing is asked, one thing at a time. */
export function SignInStepper({ isAgain = false, returnTo, region, openLabel, onSignedIn }: SignInStepperProps) {
  const t = useT();
  const regions = useRegions();
  const { data: installation } = useQuery(installationQuery);
  const flow = useSignInFlow({ isAgain, returnTo, onSignedIn });
  const { stage, pending, account, asked, email } = flow;
  const group = pending?.group ?? null;

  const steps = stepsOf(stage, { isPupil: group !== null, isAgain }).map(({ step, state }) => ({
    id: step,
    label: t(`sessions.step_${step}`),
    state,
    note: step === 'you' && state === 'coming' ? t('sessions.step_if_new') : undefined,
  }));
  const other = (
    <Button variant="quiet" className={styles.other} onClick={flow.begin}>
      {t('sessions.other_way')}
    </Button>
  );

  return (
    <div className={styles.stepper}>
      {steps.length > 0 && <StepList label={t('sessions.steps')} steps={steps} />}
      <StepHead
        key={stage}
        title={t(`sessions.title_${stage}`)}
        lead={t(`sessions.lead_${stage}`, {
          email: asked?.email ?? '',
          name: account?.nickname ?? '',
          group: group?.name ?? '',
          kind: group === null ? 'mail' : 'group',
        })}
        isEntered={flow.isEntered}
      />
      {stage === 'address' && <FirstStep flow={flow} isAgain={isAgain} returnTo={returnTo} />}
      {stage === 'code' && asked !== null && (
        <CodeForm
          asked={asked}
          mailbox={installation?.hasMailbox ? pagePaths.demoMailbox : null}
          onAskedAgain={() => flow.codeAsked(asked.email)}
          onOtherAddress={isAgain ? null : flow.begin}
          onSession={flow.take}
        />
      )}
      {stage === 'password' && (
        <SignInForm email={email} onEmail={flow.setEmail} onSession={flow.take}>
          {other}
        </SignInForm>
      )}
      {stage === 'pupil' && <PupilForm onSession={flow.take}>{other}</PupilForm>}
      {stage === 'second_factor' && pending !== null && (
        <SecondFactorForm
          factors={pending.factors}
          isDemo={installation?.isDemo ?? false}
          onSession={flow.take}
          onBegin={flow.begin}
        />
      )}
      {stage === 'you' && (
        <SignUpForm
          regions={regions}
          region={region}
          group={group}
          submitLabel={openLabel ?? t('accounts.open')}
          onSignedUp={flow.take}
          onBegin={flow.begin}
        />
      )}
      {stage === 'in' && (
        <Button variant="primary" wide onClick={() => account && flow.take({ account, pending: null })}>
          {t('sessions.go_on')}
        </Button>
      )}
    </div>
  );
}
