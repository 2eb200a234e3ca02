import type { AccountDto, StaffRole } from '@headframe/shared/accounts';
import { PEOPLE_ROLES } from '@headframe/shared/people';
import { type LucideIcon, MailWarning, UserPlus, Users } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import type { MessageId } from '../../lib/i18n/catalogue';
import { useT } from '../../lib/i18n/language-provider';
import { MeLink } from './me-link';
import styles from './me-page.module.css';

interface StaffPlace {
  readonly to: (typeof routePaths)['people' | 'invitations' | 'deadMails'];
  readonly icon: LucideIcon;
  readonly title: MessageId;
  readonly lead: MessageId;
  /** Whom the API lets in. */
  readonly roles: readonly StaffRole[];
}

const PLACES: readonly StaffPlace[] = [
  { to: routePaths.people, icon: Users, title: 'pages.people', lead: 'accounts.to_people', roles: PEOPLE_ROLES },
  {
    to: routePaths.invitations,
    icon: UserPlus,
    title: 'pages.invitations',
    lead: 'accounts.to_invitations',
    roles: PEOPLE_ROLES,
  },
  {
    to: routePaths.deadMails,
    icon: MailWarning,
    title: 'pages.dead_mails',
    lead: 'accounts.to_dead_mails',
    roles: ['administrator'],
  },
];

/** The screens of those who run the place. A role that sleeps opens none. */
export function StaffLinks({ account }: { readonly account: AccountDto }) {
  const t = useT();
  const acting = new Set(account.roles.filter(({ lacks }) => lacks.length === 0).map(({ role }) => role));
  const open = PLACES.filter(({ roles }) => roles.some((role) => acting.has(role)));
  if (open.length === 0) return null;
  return (
    <nav aria-label={t('accounts.staff_places')} className={styles.links}>
      <h2 className={styles.linksTitle}>{t('accounts.staff_places')}</h2>
      {open.map(({ to, icon, title, lead }) => (
        <MeLink key={to} to={to} icon={icon} lead={t(lead)}>
          {t(title)}
        </MeLink>
      ))}
    </nav>
  );
}
