import type { InvitationOfferDto } from '@headframe/shared/invitations';
import { Card } from '../../../components/ui/card/card';
import { DateText } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './offer-card.module.css';

/** What an invitation offers: the role and what it means, where it holds, until when one may say yes. */
export function OfferCard({ offer }: { readonly offer: InvitationOfferDto }) {
  const t = useT();
  const { role, placeName, state, expiresAt } = offer;
  return (
    <Card className={styles.offer}>
      <p className={styles.role}>{t(`roles.${role}`)}</p>
      <p className={styles.place}>{placeName ?? t('invitations.whole')}</p>
      <p>{t(`role_meanings.${role}`)}</p>
      {state === 'open' && (
        <p className={styles.until}>
          {t('invitations.until')} <DateText at={expiresAt} />
        </p>
      )}
    </Card>
  );
}
