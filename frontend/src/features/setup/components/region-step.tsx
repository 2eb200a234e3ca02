import { GUARDIAN_MODES } from '@headframe/shared/accounts';
import { REGION_LIMITS } from '@headframe/shared/regions';
import { useEffect, useMemo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { SelectField } from '../../../components/form/select-field';
import { TextField } from '../../../components/form/text-field';
import { useT } from '../../../lib/i18n/language-provider';
import { slugFrom } from '../lib/slug-from';
import type { SetUpValues } from './set-up-form';

/** The first region: its name, where it lies, and what it asks of guardians. */
export function RegionStep({ form }: { readonly form: UseFormReturn<SetUpValues> }) {
  const t = useT();
  const { control, setValue, getFieldState } = form;
  const name = useWatch({ control, name: 'regionName' });
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  useEffect(() => {
    // What somebody typed themselves stays.
    if (!getFieldState('regionSlug').isDirty) setValue('regionSlug', slugFrom(name));
  }, [name, setValue, getFieldState]);
  return (
    <>
      <TextField control={control} name="regionName" label={t('setup.region_name')} max={REGION_LIMITS.name.max} />
      <TextField
        control={control}
        name="regionSlug"
        label={t('setup.region_slug')}
        hint={t('setup.region_slug_hint')}
        autoComplete="off"
      />
      <TextField
        control={control}
        name="country"
        label={t('setup.country')}
        hint={t('setup.country_hint')}
        autoComplete="country"
      />
      <SelectField
        control={control}
        name="timeZone"
        label={t('setup.time_zone')}
        choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), lang: 'en' }))}
      />
      <RadioCardsField
        control={control}
        name="guardianMode"
        label={t('setup.guardian_mode')}
        hint={t('setup.guardian_mode_hint')}
        choices={GUARDIAN_MODES.map((mode) => ({ value: mode, label: t(`guardian_modes.${mode}`) }))}
      />
    </>
  );
}
