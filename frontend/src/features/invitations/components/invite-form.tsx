import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import type { CreatedInvitationDto } from '@headframe/shared/invitations';
import type { GrantableRoleDto } from '@headframe/shared/people';
import { type Resolver, useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormStack } from '../../../components/form/form-stack';
import { RolePlaceFields } from '../../../components/form/role-place-fields';
import { SelectField } from '../../../components/form/select-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { ApiError } from '../../../lib/api-error';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { missingChoice, roleAtPlace } from '../../../lib/role-choice';
import { useInvite } from '../api/invitations';

interface InviteFormProps {
  readonly grantable: readonly GrantableRoleDto[];
  readonly onInvited: (invitation: CreatedInvitationDto) => void;
}

interface InviteValues {
  role: string;
  place: string;
  email: string;
  language: LanguageCode;
}

/** What is sent of the form: what is empty stays out. */
const bodyOf = ({ email, language, ...choice }: InviteValues) => ({
  ...roleAtPlace(choice),
  ...(email.trim() === '' ? {} : { email: email.trim() }),
  language,
});

function inviteResolver(): Resolver<InviteValues> {
  const byDto = dtoResolver<Partial<InviteValues>>(
    async () => (await import('../lib/invite-check')).CreateInvitationDto,
  );
  return async (values, context, options) => {
    const missing = missingChoice(values);
    if (missing !== null) return { values: {}, errors: { [missing]: { type: 'field_missing' } } };
    const { errors } = await byDto(bodyOf(values), context, options as never);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors: errors as object };
  };
}

const resolver = inviteResolver();

/** Invites somebody to a role: by mail, or by a link to pass on. */
export function InviteForm({ grantable, onInvited }: InviteFormProps) {
  const { language, t } = useLanguage();
  const invite = useInvite();
  const form = useForm<InviteValues>({
    defaultValues: { role: grantable.length === 1 ? grantable[0]?.role : '', place: '', email: '', language },
    resolver,
  });
  const send = (values: InviteValues) =>
    invite.mutate(bodyOf(values), { onSuccess: onInvited, onError: (error) => showFieldErrors(form, error) });
  const isAtFields = invite.error instanceof ApiError && invite.error.fields.length > 0;
  return (
    <FormStack form={form} onSend={send}>
      <RolePlaceFields control={form.control} grantable={grantable} />
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t('accounts.email')}
        hint={t('invitations.email_hint')}
        optional
        autoComplete="off"
      />
      <SelectField
        control={form.control}
        name="language"
        label={t('invitations.language')}
        choices={LANGUAGES.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
      />
      {invite.isError && !isAtFields && <ErrorNotice error={invite.error} />}
      <Button type="submit" variant="primary" wide loading={invite.isPending}>
        {t('invitations.create')}
      </Button>
    </FormStack>
  );
}
