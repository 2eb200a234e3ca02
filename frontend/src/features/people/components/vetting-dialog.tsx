import type { PersonDto, RecordVettingDto } from '@headframe/shared/people';
import { useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormStack } from '../../../components/form/form-stack';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { ApiError } from '../../../lib/api-error';
import { useT } from '../../../lib/i18n/language-provider';
import { useVettingRecord } from '../api/people';
import styles from './role-dialog.module.css';

interface VettingDialogProps {
  /** Whose certificate was seen; `null` while nobody asks. */
  readonly person: PersonDto | null;
  readonly onClose: () => void;
}

/** Writes down that somebody's certificate of good conduct was seen: two dates and nothing else. */
export function VettingDialog({ person, onClose }: VettingDialogProps) {
  const t = useT();
  return (
    <Dialog isOpen={person !== null} onClose={onClose} title={t('people.vetting')}>
      {person !== null && <VettingForm person={person} onClose={onClose} />}
    </Dialog>
  );
}

function VettingForm({ person, onClose }: { readonly person: PersonDto; readonly onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const record = useVettingRecord(person.id);
  const form = useForm<{ seenOn: string; validUntil: string }>({
    defaultValues: { seenOn: '', validUntil: '' },
    resolver: dtoResolver(async () => (await import('../lib/vetting-check')).RecordVettingDto),
  });
  const save = (values: RecordVettingDto) =>
    record.mutate(values, {
      onSuccess: () => {
        toast(t('people.vetting_saved', { name: person.nickname }));
        onClose();
      },
      onError: (error) => showFieldErrors(form, error),
    });
  const isAtFields = record.error instanceof ApiError && record.error.fields.length > 0;
  return (
    <FormStack form={form} onSend={save}>
      <p>{t('people.vetting_lead', { name: person.nickname })}</p>
      <TextField control={form.control} name="seenOn" type="date" label={t('people.vetting_seen_on')} />
      <TextField
        control={form.control}
        name="validUntil"
        type="date"
        label={t('people.vetting_until')}
        hint={t('people.vetting_until_hint')}
      />
      {record.isError && !isAtFields && <ErrorNotice error={record.error} />}
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('people.cancel')}</Button>
        <Button type="submit" variant="primary" loading={record.isPending}>
          {t('people.vetting_save')}
        </Button>
      </div>
    </FormStack>
  );
}
