import { ACCOUNT_LIMITS, ADULT_AGE_BANDS } from '@headframe/shared/accounts';
import { LANGUAGES } from '@headframe/shared/common';
import type { Control } from 'react-hook-form';
import { PasswordField } from '../../../components/form/password-field';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { SelectField } from '../../../components/form/select-field';
import { TextField } from '../../../components/form/text-field';
import { useT } from '../../../lib/i18n/language-provider';
import type { SetUpValues } from './set-up-form';

/** The first administrator. */
export function YouStep({ control }: { readonly control: Control<SetUpValues> }) {
  const t = useT();
  return (
    <>
      <TextField
        control={control}
        name="nickname"
        label={t('accounts.nickname')}
        hint={t('setup.nickname_hint')}
        max={ACCOUNT_LIMITS.nickname.max}
        autoComplete="nickname"
      />
      <TextField
        control={control}
        name="email"
        type="email"
        label={t('accounts.email')}
        hint={t('setup.email_hint')}
        autoComplete="username"
      />
      <PasswordField
        control={control}
        name="password"
        label={t('accounts.password')}
        hint={t('accounts.password_rule')}
        autoComplete="new-password"
      />
      <RadioCardsField
        control={control}
        name="ageBand"
        label={t('accounts.age')}
        hint={t('setup.age_hint')}
        choices={ADULT_AGE_BANDS.map((band) => ({ value: band, label: t(`age_bands.${band}`) }))}
      />
      <SelectField
        control={control}
        name="language"
        label={t('accounts.language')}
        choices={LANGUAGES.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
      />
    </>
  );
}
