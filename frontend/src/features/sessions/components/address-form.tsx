import type { RequestSignInLinkDto } from '@headframe/shared/sessions';
import { type ReactNode, useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useCodeRequest } from '../api/sign-in';

interface AddressFormProps {
  /** What was typed before. */
  readonly email: string;
  /** Hears of every change, so that another way to sign in begins with it. */
  readonly onEmail: (email: string) => void;
  /** The address of somebody who is signed in: there is nothing to type. */
  readonly isKnown?: boolean;
  readonly onAsked: (email: string) => void;
  /** Stands under the button. */
  readonly children?: ReactNode;
}

/** The first step for almost everybody: an address, and a mail with a code is on its way. */
export function AddressForm({ email, onEmail, isKnown = false, onAsked, children }: AddressFormProps) {
  const { language, t } = useLanguage();
  const request = useCodeRequest();
  const form = useForm<RequestSignInLinkDto>({
    defaultValues: { email, language },
    resolver: dtoResolver<RequestSignInLinkDto>(
      async () => (await import('../lib/address-check')).RequestSignInLinkDto,
    ),
  });
  const { control } = form;
  const typed = useWatch({ control, name: 'email' });
  useEffect(() => onEmail(typed), [typed, onEmail]);

  const send = (values: RequestSignInLinkDto) =>
    request
      .mutateAsync({ email: values.email.trim(), language })
      .then(() => onAsked(values.email.trim()))
      .catch((error: unknown) => void showFieldErrors(form, error));

  return (
    <FormStack form={form} onSend={send}>
      {isKnown ? (
        <p>{t('sessions.known_address', { email })}</p>
      ) : (
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('accounts.email')}
          hint={t('accounts.email_why')}
          autoComplete="username"
        />
      )}
      <FormNotice control={control} error={request.error} />
      <Button type="submit" variant="primary" wide loading={request.isPending}>
        {t('sessions.send_code')}
      </Button>
      {children}
    </FormStack>
  );
}
