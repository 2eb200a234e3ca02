import { AGE_BANDS, type AgeBand, needsGuardian, type SignUpDto } from '@headframe/shared/accounts';
import type { RegionCardDto } from '@headframe/shared/regions';
import type { SessionDto } from '@headframe/shared/sessions';
import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormStack } from '../../../components/form/form-stack';
import { PasswordField } from '../../../components/form/password-field';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { SelectField } from '../../../components/form/select-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { ApiError } from '../../../lib/api-error';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useSignUp } from '../api/account';
import { numberNickname } from '../lib/nickname';
import { NicknameField } from './nickname-field';
import styles from './sign-up-form.module.css';

interface SignUpValues extends Omit<SignUpDto, 'ageBand'> {
  ageBand: AgeBand | '';
}

interface SignUpFormProps {
  readonly regions: readonly Pick<RegionCardDto, 'slug' | 'name' | 'guardianMode' | 'consentAge'>[];
  /** The region to begin with, where it is plain. */
  readonly region?: string;
  /** What the button does: opening the account may only be half of it. */
  readonly submitLabel: string;
  readonly onSignedUp: (session: SessionDto) => void;
}

/** Opens an account with the least that is needed; each question says why it is asked. */
export function SignUpForm({ regions, region = '', submitLabel, onSignedUp }: SignUpFormProps) {
  const { language, t } = useLanguage();
  const signUp = useSignUp();
  const form = useForm<SignUpValues>({
    defaultValues: { nickname: '', ageBand: '', region, email: '', password: '', language },
    resolver: dtoResolver<SignUpValues>(async () => (await import('../lib/sign-up-check')).SignUpDto),
  });
  const { control } = form;
  const [ageBand, chosenRegion] = useWatch({ control, name: ['ageBand', 'region'] });
  const rules = regions.find(({ slug }) => slug === chosenRegion);
  const isGuardianNeeded = rules && ageBand !== '' && needsGuardian(ageBand, rules.guardianMode, rules.consentAge);

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
      onSignedUp(await open(values));
    } catch (error) {
      showFieldErrors(form, error);
    }
  };

  const { error } = signUp;
  const isShownAtFields = error !== null && Object.keys(form.formState.errors).length > 0;
  return (
    <FormStack form={form} onSend={send}>
      <NicknameField control={control} name="nickname" onOffer={(nickname) => (offered.current = nickname)} />
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
      <div role="status">{isGuardianNeeded && <p className={styles.note}>{t('accounts.guardian_note')}</p>}</div>
      <TextField
        control={control}
        name="email"
        type="email"
        label={t('accounts.email')}
        hint={t('accounts.email_why')}
        autoComplete="email"
      />
      <PasswordField
        control={control}
        name="password"
        label={t('accounts.password')}
        hint={t('accounts.password_rule')}
        autoComplete="new-password"
      />
      {error !== null && !isShownAtFields && <ErrorNotice error={error} />}
      <Button type="submit" variant="primary" wide loading={signUp.isPending}>
        {submitLabel}
      </Button>
    </FormStack>
  );
}

function isNicknameTaken(error: unknown): boolean {
  return error instanceof ApiError && error.fields.some(({ code }) => code === 'nickname_taken');
}
