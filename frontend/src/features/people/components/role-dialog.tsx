import type { GrantableRoleDto, PersonDto, RoleChangeDto } from '@headframe/shared/people';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormStack } from '../../../components/form/form-stack';
import { RolePlaceFields, type RolePlaceValues } from '../../../components/form/role-place-fields';
import { showFieldErrors } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { missingChoice, roleAtPlace } from '../../../lib/role-choice';
import { useRoleChange } from '../api/people';
import styles from './role-dialog.module.css';

interface RoleDialogProps {
  /** What is to happen; `null` while nobody asks. */
  readonly change: 'give' | 'take' | null;
  readonly people: readonly PersonDto[];
  readonly grantable: readonly GrantableRoleDto[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives or takes a role: first what would happen to whom, then, once that was read, doing it. */
export function RoleDialog({ change, onClose, ...rest }: RoleDialogProps) {
  const t = useT();
  return (
    <Dialog isOpen={change !== null} onClose={onClose} title={t(change === 'take' ? 'people.take' : 'people.give')}>
      {change !== null && <RoleChange change={change} onClose={onClose} {...rest} />}
    </Dialog>
  );
}

interface RoleChangeProps extends Omit<RoleDialogProps, 'change'> {
  readonly change: 'give' | 'take';
}

function RoleChange({ change, people, grantable, onClose, onDone }: RoleChangeProps) {
  const t = useT();
  const toast = useToast();
  const roleChange = useRoleChange();
  const [preview, setPreview] = useState<readonly RoleChangeDto[] | null>(null);
  const form = useForm<RolePlaceValues>({
    defaultValues: { role: grantable.length === 1 ? grantable[0]?.role : '', place: '' },
    resolver: (values) => {
      const missing = missingChoice(values);
      if (missing === null) return { values, errors: {} };
      return { values: {}, errors: { [missing]: { type: 'field_missing' } } };
    },
  });
  const request = (values: RolePlaceValues, isPreview: boolean) => ({
    people: people.map(({ id }) => id),
    change,
    ...roleAtPlace(values),
    isPreview,
  });
  const look = (values: RolePlaceValues) =>
    roleChange.mutate(request(values, true), {
      onSuccess: setPreview,
      onError: (error) => showFieldErrors(form, error),
    });
  const act = () =>
    roleChange.mutate(request(form.getValues(), false), {
      onSuccess: (results) => {
        toast(t('people.changed', { count: changedIn(results) }));
        onDone();
      },
    });

  if (preview === null) {
    return (
      <FormStack form={form} onSend={look}>
        <p>{t('people.change_lead', { count: people.length })}</p>
        <RolePlaceFields control={form.control} grantable={grantable} />
        {roleChange.isError && <ErrorNotice error={roleChange.error} />}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('people.cancel')}</Button>
          <Button type="submit" variant="primary" loading={roleChange.isPending}>
            {t('people.preview')}
          </Button>
        </div>
      </FormStack>
    );
  }
  const count = changedIn(preview);
  return (
    <div className={styles.preview}>
      <p>{t('people.preview_lead')}</p>
      <ul role="list" className={styles.results}>
        {preview.map(({ id, nickname, result }) => (
          <li key={id}>
            <span className={styles.name}>{nickname ?? t('people.unknown_person')}</span>
            <span>{t(`role_changes.${result}`, { change })}</span>
          </li>
        ))}
      </ul>
      {roleChange.isError && <ErrorNotice error={roleChange.error} />}
      <div className={styles.actions}>
        <Button
          onClick={() => {
            roleChange.reset();
            setPreview(null);
          }}
        >
          {t('people.back')}
        </Button>
        <Button
          variant={change === 'give' ? 'primary' : 'danger'}
          loading={roleChange.isPending}
          disabledReason={count === 0 ? t('people.nothing_to_do') : null}
          onClick={act}
        >
          {t(change === 'give' ? 'people.do_give' : 'people.do_take', { count })}
        </Button>
      </div>
    </div>
  );
}

const changedIn = (results: readonly RoleChangeDto[]) => results.filter(({ result }) => result === 'changed').length;
