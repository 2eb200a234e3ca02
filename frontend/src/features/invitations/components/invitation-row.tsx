import type { InvitationDto, InvitationState } from '@headframe/shared/invitations';
import { CircleCheck, CircleSlash, Hourglass, type LucideIcon, Mail, Undo2 } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Chip, type Tone } from '../../../components/ui/chip/chip';
import { DateText, RelativeTime } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './invitation-row.module.css';

interface InvitationRowProps {
  readonly invitation: InvitationDto;
  readonly onWithdraw: () => void;
}

const LOOKS: Record<InvitationState, { tone: Tone; icon: LucideIcon }> = {
  open: { tone: 'moss', icon: Mail },
  accepted: { tone: 'slate', icon: CircleCheck },
  withdrawn: { tone: 'plain', icon: CircleSlash },
  expired: { tone: 'plain', icon: Hourglass },
};

/** An invitation: to what, to whom, by whom, and where it stands. */
export function InvitationRow({ invitation, onWithdraw }: InvitationRowProps) {
  const t = useT();
  const { role, placeName, sentTo, invitedBy, state, createdAt, expiresAt } = invitation;
  const { tone, icon } = LOOKS[state];
  return (
    <Card as="article" className={styles.row}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          {t(`roles.${role}`)}
          {placeName !== null && <span className={styles.place}> · {placeName}</span>}
        </h3>
        <Chip tone={tone} icon={icon}>
          {t(`invitation_states.${state}`)}
        </Chip>
      </header>
      <p className={styles.to}>
        {sentTo === null ? t('invitations.by_link') : t('invitations.sent_to', { address: sentTo })}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('invitations.invited_by')}</dt>
          <dd>{invitedBy ?? t('accounts.former_member')}</dd>
        </div>
        <div>
          <dt>{t('invitations.made_at')}</dt>
          <dd>
            <RelativeTime at={createdAt} />
          </dd>
        </div>
        {state === 'open' && (
          <div>
            <dt>{t('invitations.until')}</dt>
            <dd>
              <DateText at={expiresAt} />
            </dd>
          </div>
        )}
      </dl>
      {state === 'open' && (
        <div>
          <Button size="small" icon={Undo2} onClick={onWithdraw}>
            {t('invitations.withdraw')}
          </Button>
        </div>
      )}
    </Card>
  );
}
