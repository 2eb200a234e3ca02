import type { RoleGrantDto } from '@headframe/shared/accounts';
import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../../components/ui/icon/icon';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './factor-call.module.css';

interface FactorCallProps {
  readonly roles: readonly RoleGrantDto[];
  /** The way to where it is done, from screens where it is not. */
  readonly action?: ReactNode;
}

/** For people whose role sleeps until they have a second factor: what to do, and why. */
export function FactorCall({ roles, action }: FactorCallProps) {
  const t = useT();
  const format = useFormat();
  const asleep = roles.filter(({ lacks }) => lacks.includes('second_factor'));
  if (asleep.length === 0) return null;
  const names = [...new Set(asleep.map(({ role }) => t(`roles.${role}`)))];
  return (
    <section className={styles.call} aria-label={t('factors.call')}>
      <Icon of={ShieldAlert} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{t('factors.call')}</p>
        <p>{t('factors.call_lead', { roles: format.list(names) })}</p>
        {action}
      </div>
    </section>
  );
}
