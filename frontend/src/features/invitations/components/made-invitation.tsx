import type { CreatedInvitationDto } from '@headframe/shared/invitations';
import { Link2 } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { CopyButton } from '../../../components/ui/copy-button/copy-button';
import { StepHead } from '../../../components/ui/step-head/step-head';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './made-invitation.module.css';

interface MadeInvitationProps {
  readonly invitation: CreatedInvitationDto;
  readonly onAnother: () => void;
}

/** The link of a new invitation, this one time. */
export function MadeInvitation({ invitation, onAnother }: MadeInvitationProps) {
  const t = useT();
  const { link, sentTo } = invitation;
  return (
    <div className={styles.made}>
      <StepHead
        title={t('invitations.made')}
        lead={sentTo === null ? t('invitations.made_link') : t('invitations.made_mail', { address: sentTo })}
        isEntered
      />
      <p className={styles.link}>
        <code>{link}</code>
      </p>
      <div className={styles.actions}>
        <CopyButton icon={Link2} text={() => link} done={t('invitations.copied')}>
          {t('invitations.copy')}
        </CopyButton>
        <Button variant="quiet" onClick={onAnother}>
          {t('invitations.another')}
        </Button>
      </div>
    </div>
  );
}
