import type { PersonDto } from '@headframe/shared/people';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useSessionsEnd } from '../api/people';

interface SignOutDialogProps {
  /** Who would be signed out; `null` while nobody asks. */
  readonly person: PersonDto | null;
  readonly onClose: () => void;
}

/** Asks before somebody is signed out everywhere. */
export function SignOutDialog({ person, onClose }: SignOutDialogProps) {
  const t = useT();
  const toast = useToast();
  const end = useSessionsEnd();
  const close = () => {
    end.reset();
    onClose();
  };
  const signOut = () =>
    person &&
    end.mutate(person.id, {
      onSuccess: () => {
        toast(t('people.signed_out', { name: person.nickname }));
        close();
      },
    });
  return (
    <Dialog
      isOpen={person !== null}
      onClose={close}
      title={t('people.sign_out')}
      actions={
        <>
          <Button onClick={close}>{t('people.cancel')}</Button>
          <Button variant="danger" loading={end.isPending} onClick={signOut}>
            {t('people.sign_out')}
          </Button>
        </>
      }
    >
      <p>{t('people.sign_out_lead', { name: person?.nickname ?? '' })}</p>
      {end.isError && <ErrorNotice error={end.error} />}
    </Dialog>
  );
}
