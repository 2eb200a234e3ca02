import type { SessionDto } from '@headframe/shared/sessions';
import type { SetUpDto } from '@headframe/shared/setup';
import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormStack } from '../../../components/form/form-stack';
import { showFieldErrors } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { StepHead } from '../../../components/ui/step-head/step-head';
import { StepList } from '../../../components/ui/step-list/step-list';
import { ApiError } from '../../../lib/api-error';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useSetUp } from '../api/setup';
import { RegionStep } from './region-step';
import styles from './set-up-form.module.css';
import { YouStep } from './you-step';

interface SetUpFormProps {
  /** The token of the console's address. */
  readonly token: string;
  readonly onDone: (session: SessionDto) => void;
}

/** What the form holds; the choices are empty until one is made. */
export type SetUpValues = { [Name in keyof SetUpDto]: string };

const STEPS = ['region', 'you', 'factor'] as const;
const OF_THE_REGION: FieldPath<SetUpValues>[] = ['regionName', 'regionSlug', 'country', 'timeZone', 'guardianMode'];

const isOfTheRegion = (path: string) => OF_THE_REGION.some((name) => name === path);

/** The first set-up in two steps; the third, a second factor, is done where it always is. */
export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { language, t } = useLanguage();
  const setUp = useSetUp();
  const [step, setStep] = useState<'region' | 'you'>('region');
  const [isEntered, setEntered] = useState(false);
  const form = useForm<SetUpValues>({
    defaultValues: {
      token,
      email: '',
      nickname: '',
      password: '',
      ageBand: '',
      language,
      regionName: '',
      regionSlug: '',
      country: '',
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      guardianMode: 'authorise',
    },
    resolver: dtoResolver(async () => (await import('../lib/set-up-check')).SetUpDto),
  });
  const go = (to: 'region' | 'you') => {
    setEntered(true);
    setStep(to);
  };
  const next = async () => {
    if (await form.trigger(OF_THE_REGION, { shouldFocus: true })) go('you');
  };
  const send = (values: SetUpValues) =>
    setUp.mutate(values as unknown as SetUpDto, {
      onSuccess: onDone,
      onError: (error) => {
        if (error instanceof ApiError && error.fields.some(({ path }) => isOfTheRegion(path))) go('region');
        showFieldErrors(form, error);
      },
    });
  const isAtFields = setUp.error instanceof ApiError && setUp.error.fields.length > 0;
  const at = STEPS.indexOf(step);
  return (
    <div className={styles.steps}>
      <StepList
        label={t('setup.steps')}
        steps={STEPS.map((id, index) => ({
          id,
          label: t(`setup.step_${id}`),
          state: index < at ? 'done' : index === at ? 'current' : 'coming',
        }))}
      />
      <StepHead key={step} title={t(`setup.title_${step}`)} lead={t(`setup.lead_${step}`)} isEntered={isEntered} />
      <FormStack form={form} onSend={send}>
        {step === 'region' ? (
          <>
            <RegionStep form={form} />
            <Button variant="primary" wide onClick={() => void next()}>
              {t('setup.next')}
            </Button>
          </>
        ) : (
          <>
            <YouStep control={form.control} />
            {setUp.isError && !isAtFields && <ErrorNotice error={setUp.error} />}
            <Button type="submit" variant="primary" wide loading={setUp.isPending}>
              {t('setup.finish')}
            </Button>
            <Button variant="quiet" className={styles.back} onClick={() => go('region')}>
              {t('setup.back')}
            </Button>
          </>
        )}
      </FormStack>
    </div>
  );
}
