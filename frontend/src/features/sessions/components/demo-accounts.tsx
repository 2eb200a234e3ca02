import type { DemoAccountDto } from '@headframe/shared/installation';
import { ArrowRight } from 'lucide-react';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './demo-accounts.module.css';

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccountDto[];
  readonly isBusy: boolean;
  readonly onTry: (account: DemoAccountDto) => void;
}

/** The accounts that anybody may try out: one tap fills the form and sends it. */
export function DemoAccounts({ accounts, isBusy, onTry }: DemoAccountsProps) {
  const t = useT();
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.title}>
        {t('sessions.demo')}
      </h2>
      <p className={styles.lead}>{t('sessions.demo_lead')}</p>
      <ul role="list" className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              className={styles.account}
              aria-disabled={isBusy || undefined}
              onClick={() => {
                if (!isBusy) onTry(account);
              }}
            >
              <span className={styles.words}>
                <span className={styles.name}>{t('sessions.demo_try', { name: account.nickname })}</span>
                <span className={styles.role}>{t(`roles.${account.role}`)}</span>
              </span>
              <Icon of={ArrowRight} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
