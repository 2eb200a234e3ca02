import { AGE_BANDS, type AgeBand } from '@headframe/shared/accounts';
import { type CreateGroupDto, GROUP_PUPILS_MAX, type GroupSheetDto } from '@headframe/shared/groups';
import type { OrganisationDto } from '@headframe/shared/organisations';
import { useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { NumberField } from '../../../components/form/number-field';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { SelectField } from '../../../components/form/select-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useT } from '../../../lib/i18n/language-provider';
import { useGroupCreate } from '../api/groups';

interface GroupValues extends Omit<CreateGroupDto, 'ageBand' | 'pupils'> {
  ageBand: AgeBand | '';
  pupils: number | null;
}

interface GroupCreateFormProps {
  /** Slug of the lab. */
  readonly lab: string;
  readonly organisations: readonly Pick<OrganisationDto, 'slug' | 'name'>[];
  readonly onCreated: (sheet: GroupSheetDto) => void;
  readonly onCancel: () => void;
}

/** A new school group. Names of pupils are not asked: the list stays at the school. */
export function GroupCreateForm({ lab, organisations, onCreated, onCancel }: GroupCreateFormProps) {
  const t = useT();
  const create = useGroupCreate();
  const form = useForm<GroupValues>({
    defaultValues: { lab, name: '', organisation: '', authorisedOn: '', ageBand: '', pupils: null },
    resolver: dtoResolver<GroupValues>(async () => (await import('../lib/group-check')).CreateGroupDto),
  });
  const { control } = form;
  const send = (values: GroupValues) =>
    create.mutate(values as CreateGroupDto, {
      onSuccess: onCreated,
      onError: (error) => void showFieldErrors(form, error),
    });
  return (
    <FormStack form={form} onSend={send}>
      <TextField
        control={control}
        name="name"
        label={t('groups.name')}
        hint={t('groups.name_hint')}
        autoComplete="off"
      />
      <SelectField
        control={control}
        name="organisation"
        label={t('groups.organisation')}
        hint={t('groups.organisation_hint')}
        placeholder={t('groups.organisation_choose')}
        choices={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField control={control} name="authorisedOn" type="date" label={t('groups.authorised_on')} />
      <RadioCardsField
        control={control}
        name="ageBand"
        label={t('groups.age')}
        hint={t('groups.age_hint')}
        choices={AGE_BANDS.map((band) => ({ value: band, label: t(`age_bands.${band}`) }))}
      />
      <NumberField
        control={control}
        name="pupils"
        label={t('groups.pupils')}
        hint={t('groups.pupils_hint', { max: GROUP_PUPILS_MAX })}
      />
      <FormNotice control={control} error={create.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={create.isPending}>
          {t('groups.create')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('groups.cancel')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
