import type { SessionDto } from '@headframe/shared/sessions';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useInvitationAccept } from '../api/offer';
import styles from './made-invitation.module.css';

interface AcceptFormProps {
  readonly token: string;
  readonly nickname: string;
  readonly onSession: (session: SessionDto) => void;
}

/** Saying yes, as whom, and what comes after it. */
export function AcceptForm({ token, nickname, onSession }: AcceptFormProps) {
  const t = useT();
  const accept = useInvitationAccept();
  return (
    <div className={styles.made}>
      <p>{t('invitations.accept_as', { name: nickname })}</p>
      {accept.isError && <ErrorNotice error={accept.error} />}
      <Button
        variant="primary"
        wide
        loading={accept.isPending}
        onClick={() => accept.mutate(token, { onSuccess: onSession })}
      >
        {t('invitations.accept')}
      </Button>
    </div>
  );
}
