import type { AccountDto } from '@headframe/shared/accounts';
import type { RegionCardDto } from '@headframe/shared/regions';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './account-facts.module.css';
import { LanguageChoice } from './language-choice';

interface AccountFactsProps {
  readonly account: AccountDto;
  readonly regions: readonly Pick<RegionCardDto, 'slug' | 'name'>[];
}

/** Everything that the platform keeps about a person, in words. */
export function AccountFacts({ account, regions }: AccountFactsProps) {
  const t = useT();
  const nameOf = (slug: string) => regions.find((region) => region.slug === slug)?.name ?? slug;
  const roles = account.roles.length > 0 ? account.roles : [{ role: 'participant' as const, place: null }];
  return (
    <div className={styles.facts}>
      <dl>
        <Fact name={t('accounts.role')}>
          <ul role="list">
            {roles.map(({ role, place }) => (
              <li key={`${role} ${place}`}>
                {t(`roles.${role}`)}
                {place !== null && <span className={styles.place}> · {nameOf(place)}</span>}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('accounts.region')}>{nameOf(account.region)}</Fact>
        <Fact name={t('accounts.age')}>{t(`age_bands.${account.ageBand}`)}</Fact>
        {account.isGuardianNeeded && <Fact name={t('accounts.guardian')}>{t('guardian_modes.authorise')}</Fact>}
        <Fact name={t('accounts.email')}>{account.email}</Fact>
      </dl>
      <LanguageChoice language={account.language} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
