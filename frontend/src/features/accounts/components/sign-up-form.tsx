import { AGE_BANDS, type SignUpDto } from '@headframe/shared/accounts';
import type { PupilGroupDto, SessionDto } from '@headframe/shared/sessions';
import { useMemo, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { SelectField } from '../../../components/form/select-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { ApiError } from '../../../lib/api-error';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useSignUp } from '../api/account';
import { numberNickname } from '../lib/nickname';
import { guardianOf, type RegionRules, signUpResolver, type SignUpValues } from '../lib/sign-up-values';
import { GuardianPart } from './guardian-part';
import { NicknameField } from './nickname-field';
import { OptionalPassword } from './optional-password';
import styles from './sign-up-form.module.css';

interface SignUpFormProps {
  readonly regions: readonly RegionRules[];
  /** The region to begin with, where it is plain. */
  readonly region?: string;
  /** A pupil's group has decided on age and region. */
  readonly group?: PupilGroupDto | null;
  /** What the button does: opening the account may only be half of it. */
  readonly submitLabel: string;
  readonly onSignedUp: (session: SessionDto) => void;
  /** Back to the first question, for somebody else or when this took too long. */
  readonly onBegin: () => void;
}

/** Opens an account with the least that is needed; each question says why it is asked. */
export function SignUpForm({ regions, region = '', group = null, submitLabel, ...on }: SignUpFormProps) {
  const { language, t } = useLanguage();
  const signUp = useSignUp();
  const isPupil = group !== null;
  const form = useForm<SignUpValues>({
    defaultValues: {
      nickname: '',
      ageBand: group?.ageBand ?? '',
      region: group?.region ?? region,
      password: '',
      guardianEmail: '',
      language,
    },
    resolver: useMemo(() => signUpResolver(regions, isPupil), [regions, isPupil]),
  });
  const { control } = form;
  const [ageBand, chosenRegion] = useWatch({ control, name: ['ageBand', 'region'] });
  const guardian = isPupil ? 'none' : guardianOf(regions, { ageBand, region: chosenRegion });

  const offered = useRef('');
  const open = async (values: SignUpValues): Promise<SessionDto> => {
    try {
      return await signUp.mutateAsync({ ...values, language } as SignUpDto);
    } catch (error) {
      // Two strangers were offered the same nickname: that is ours to mend, not theirs.
      if (values.nickname !== offered.current || !isNicknameTaken(error)) throw error;
      const nickname = numberNickname(values.nickname, Math.random);
      form.setValue('nickname', nickname);
      return signUp.mutateAsync({ ...values, nickname, language } as SignUpDto);
    }
  };

  const send = async (values: SignUpValues) => {
    try {
      on.onSignedUp(await open(values));
    } catch (error) {
      showFieldErrors(form, error);
    }
  };

  return (
    <FormStack form={form} onSend={send}>
      <NicknameField control={control} name="nickname" onOffer={(nickname) => (offered.current = nickname)} />
      {!isPupil && (
        <>
          <div className={styles.ages}>
            <RadioCardsField
              control={control}
              name="ageBand"
              label={t('accounts.age')}
              hint={t('accounts.age_why')}
              choices={AGE_BANDS.map((band) => ({ value: band, label: t(`age_bands.${band}`) }))}
            />
          </div>
          <SelectField
            control={control}
            name="region"
            label={t('accounts.region')}
            hint={t('accounts.region_why')}
            placeholder={t('accounts.region_choose')}
            choices={regions.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <GuardianPart control={control} name="guardianEmail" mode={guardian} />
          <OptionalPassword control={control} name="password" />
        </>
      )}
      <FormNotice control={control} error={signUp.error} />
      <Button type="submit" variant="primary" wide loading={signUp.isPending}>
        {/* Nothing is published before a guardian has said yes, so the button does not promise it. */}
        {guardian === 'authorise' ? t('accounts.open') : submitLabel}
      </Button>
      <Button variant="quiet" className={styles.begin} onClick={on.onBegin}>
        {isPupil ? t('accounts.other_sheet') : t('accounts.other_address')}
      </Button>
    </FormStack>
  );
}

function isNicknameTaken(error: unknown): boolean {
  return error instanceof ApiError && error.fields.some(({ code }) => code === 'nickname_taken');
}
