import { COLLABORATOR_ROLES, type CollaboratorRole } from '@headframe/shared/collaborators';
import { Link2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { CopyButton } from '../../../components/ui/copy-button/copy-button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useCollaboratorInvite } from '../api/people';
import styles from './people.module.css';
import { RoleChoice } from './role-choice';

interface InviteBoxProps {
  readonly ideaId: string;
  /** The comment whose author is invited; without one, a link is made. */
  readonly comment: string | undefined;
  readonly onInvited: () => void;
}

/** Invites whoever wrote a comment, or makes a link to pass on, which is shown this one time. */
export function InviteBox({ ideaId, comment, onInvited }: InviteBoxProps) {
  const t = useT();
  const toast = useToast();
  const invite = useCollaboratorInvite(ideaId);
  const [role, setRole] = useState<CollaboratorRole>('member');
  const link = invite.data?.link ?? null;
  const send = () =>
    invite.mutate(
      { role, ...(comment === undefined ? {} : { comment }) },
      {
        onSuccess: (made) => {
          if (made.link === null) toast(t('collaborators.invited'));
          onInvited();
        },
      },
    );
  return (
    <div className={styles.form}>
      <p>{t(comment === undefined ? 'collaborators.link_lead' : 'collaborators.comment_lead')}</p>
      <RoleChoice roles={COLLABORATOR_ROLES} role={role} onRole={setRole} />
      {invite.isError && <ErrorNotice error={invite.error} />}
      <Button icon={comment === undefined ? Link2 : UserPlus} loading={invite.isPending} onClick={send}>
        {t(comment === undefined ? 'collaborators.make_link' : 'collaborators.invite')}
      </Button>
      {link !== null && (
        <div className={styles.form} role="status">
          <p>{t('collaborators.link_made')}</p>
          <p className={styles.link}>
            <code>{link}</code>
          </p>
          <CopyButton icon={Link2} text={() => link} done={t('collaborators.copied')}>
            {t('collaborators.copy')}
          </CopyButton>
        </div>
      )}
    </div>
  );
}
