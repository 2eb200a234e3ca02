import type { JoiningDto, JoiningStep } from '@headframe/shared/collaborators';
import { useId } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { DateText } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { denialSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useJoiningStep } from '../api/people';
import styles from './people.module.css';

interface JoiningRowProps {
  readonly ideaId: string;
  readonly joining: JoiningDto;
}

/** An open link, invitation or request, for the one side or the other. */
export function JoiningRow({ ideaId, joining }: JoiningRowProps) {
  const t = useT();
  const toast = useToast();
  const nameId = useId();
  const answer = useJoiningStep(ideaId);
  const { id, kind, role, nickname, isSelf, invitedBy, note, expiresAt, abilities } = joining;
  const take = (step: JoiningStep) =>
    answer.mutate({ id, step }, { onSuccess: () => toast(t(`collaborators.did_${step}`)) });
  // What the other side does is not for this one to see; what waits for a guardian is shown with its reason.
  const isOffered = abilities.accept !== 'joining_for_other';
  return (
    <Card>
      <div className={styles.row}>
        <div className={styles.who} id={nameId}>
          <p>
            {isSelf ? t(`collaborators.own_${kind}`) : t(`collaborators.of_${kind}`)}{' '}
            {!isSelf && kind !== 'link' && <NicknameTag nickname={nickname} />}
            {isSelf && kind === 'invitation' && <NicknameTag nickname={invitedBy} />}
          </p>
          <p className={styles.soft}>
            {t(`collaborator_roles.${role}`)} · {t('collaborators.until')} <DateText at={expiresAt} />
          </p>
          {note !== null && <p className={styles.note}>{note}</p>}
        </div>
        <div className={styles.actions}>
          {isOffered && (
            <Button
              size="small"
              variant="primary"
              aria-describedby={nameId}
              loading={answer.isPending}
              disabledReason={denialSentence(t, abilities.accept)}
              onClick={() => take('accept')}
            >
              {t('collaborators.accept')}
            </Button>
          )}
          {abilities.decline === 'allowed' && (
            <Button size="small" aria-describedby={nameId} loading={answer.isPending} onClick={() => take('decline')}>
              {t('collaborators.decline')}
            </Button>
          )}
          {abilities.withdraw === 'allowed' && (
            <Button
              size="small"
              variant="quiet"
              aria-describedby={nameId}
              loading={answer.isPending}
              onClick={() => take('withdraw')}
            >
              {t('collaborators.withdraw')}
            </Button>
          )}
        </div>
      </div>
      {answer.isError && <ErrorNotice error={answer.error} />}
    </Card>
  );
}
