import type { CollaboratorDto } from '@headframe/shared/collaborators';
import { ArrowUp, UserMinus } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { RelativeTime } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useRemoval, useRoleChange } from '../api/people';
import styles from './people.module.css';

interface MemberRowProps {
  readonly ideaId: string;
  readonly member: CollaboratorDto;
}

/** Somebody who works on an idea, as what, and what its authors can do about it. */
export function MemberRow({ ideaId, member }: MemberRowProps) {
  const t = useT();
  const toast = useToast();
  const nameId = useId();
  const change = useRoleChange(ideaId);
  const removal = useRemoval(ideaId);
  const { id, nickname, role, joinedAt, isSelf, abilities } = member;
  return (
    <Card>
      <div className={styles.row}>
        <p className={styles.who} id={nameId}>
          <span>
            <NicknameTag nickname={nickname} />
            {isSelf && <span className={styles.soft}> · {t('collaborators.you')}</span>}
          </span>
          <span className={styles.soft}>
            {t(`collaborator_roles.${role}`)} · <RelativeTime at={joinedAt} />
          </span>
        </p>
        <div className={styles.actions}>
          {abilities.change === 'allowed' && (
            <Button
              size="small"
              icon={ArrowUp}
              aria-describedby={nameId}
              loading={change.isPending}
              onClick={() =>
                change.mutate({ id, role: 'co_author' }, { onSuccess: () => toast(t('collaborators.role_changed')) })
              }
            >
              {t('collaborators.make_author')}
            </Button>
          )}
          {abilities.remove === 'allowed' && (
            <Button
              size="small"
              variant="quiet"
              icon={UserMinus}
              aria-describedby={nameId}
              loading={removal.isPending}
              onClick={() => removal.mutate(id, { onSuccess: () => toast(t('collaborators.removed')) })}
            >
              {t('collaborators.remove')}
            </Button>
          )}
        </div>
      </div>
      {change.isError && <ErrorNotice error={change.error} />}
      {removal.isError && <ErrorNotice error={removal.error} />}
    </Card>
  );
}
