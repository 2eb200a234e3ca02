import { AGE_BANDS, type AccountDto } from '@headframe/shared/accounts';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import styles from './account-facts.module.css';
import { AgeForm } from './age-form';
import { LanguageChoice } from './language-choice';
import { NicknameForm } from './nickname-form';
import { RoleList } from './role-list';

interface AccountFactsProps {
  readonly account: AccountDto;
  /** A region, lab or organisation by its readable name. */
  readonly nameOf: (slug: string) => string;
}

/** What the platform keeps about a person, in words, and what of it they change themselves. */
export function AccountFacts({ account, nameOf }: AccountFactsProps) {
  const t = useT();
  const [open, setOpen] = useState<'nickname' | 'age' | null>(null);
  const close = () => setOpen(null);
  const isOldest = account.ageBand === AGE_BANDS.at(-1);
  return (
    <div className={styles.facts}>
      <dl>
        <Fact
          name={t('accounts.nickname')}
          action={open !== 'nickname' && { label: t('accounts.nickname_change'), onClick: () => setOpen('nickname') }}
        >
          {open === 'nickname' ? <NicknameForm nickname={account.nickname} onDone={close} /> : account.nickname}
        </Fact>
        <Fact name={t('accounts.role')}>
          <RoleList roles={account.roles} nameOf={nameOf} />
        </Fact>
        <Fact name={t('accounts.region')}>{nameOf(account.region)}</Fact>
        <Fact
          name={t('accounts.age')}
          action={open !== 'age' && !isOldest && { label: t('accounts.age_change'), onClick: () => setOpen('age') }}
        >
          {open === 'age' ? <AgeForm band={account.ageBand} onDone={close} /> : t(`age_bands.${account.ageBand}`)}
        </Fact>
        {account.isGuardianNeeded && <Fact name={t('accounts.guardian')}>{t('guardian_modes.authorise')}</Fact>}
        {account.email !== null && <Fact name={t('accounts.email')}>{account.email}</Fact>}
      </dl>
      <LanguageChoice language={account.language} />
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly action?: false | { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

function Fact({ name, action = false, children }: FactProps) {
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div {...kept} className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        <div className={styles.words}>{children}</div>
        {action && (
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </dd>
    </div>
  );
}
