import type { GrantableRoleDto } from '@headframe/shared/people';
import { type Control, useWatch } from 'react-hook-form';
import { useT } from '../../lib/i18n/language-provider';
import { SelectField } from './select-field';

/** The part of a form that names a role and its place. */
export interface RolePlaceValues {
  role: string;
  place: string;
}

interface RolePlaceFieldsProps<Values extends RolePlaceValues> {
  readonly control: Control<Values>;
  /** What may be chosen; the API says it. */
  readonly grantable: readonly GrantableRoleDto[];
}

/** A role, and where it is to hold where it needs a place. */
export function RolePlaceFields<Values extends RolePlaceValues>({ control, grantable }: RolePlaceFieldsProps<Values>) {
  const t = useT();
  const fields = control as unknown as Control<RolePlaceValues>;
  const chosen = useWatch({ control: fields, name: 'role' });
  const places = grantable.find(({ role }) => role === chosen)?.places ?? [];
  return (
    <>
      <SelectField
        control={fields}
        name="role"
        label={t('people.role')}
        placeholder={t('people.choose_role')}
        choices={grantable.map(({ role }) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      {places.length > 0 && (
        <SelectField
          control={fields}
          name="place"
          label={t('people.place')}
          placeholder={t('people.choose_place')}
          choices={places.map(({ slug, name, regionName }) => ({
            value: slug,
            label: name === regionName ? name : `${name} (${regionName})`,
          }))}
        />
      )}
    </>
  );
}
