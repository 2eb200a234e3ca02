import { GUARDIAN_DEADLINE_DAYS } from '@headframe/shared/accounts';
import type { GuardianRequestDto } from '@headframe/shared/guardians';
import { Clock, Database, HelpCircle, type LucideIcon, MessagesSquare, Mountain, Scale } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Contact } from '../../../components/ui/contact/contact';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './guardian-facts.module.css';

/** What a guardian needs to know before they answer, in plain words. */
export function GuardianFacts({ request }: { readonly request: GuardianRequestDto }) {
  const t = useT();
  return (
    <div className={styles.facts}>
      <Fact icon={Mountain} title={t('guardians.who')}>
        <p>{t('guardians.who_text')}</p>
      </Fact>
      <Fact icon={MessagesSquare} title={request.mode === 'authorise' ? t('guardians.what') : t('guardians.what_told')}>
        <p>{t('guardians.what_text')}</p>
      </Fact>
      <Fact icon={Database} title={t('guardians.data')}>
        <ul className={styles.list}>
          <li>{t('guardians.data_1')}</li>
          <li>{t('guardians.data_2')}</li>
          <li>{t('guardians.data_3')}</li>
        </ul>
        <p>{t('guardians.never')}</p>
      </Fact>
      <Fact icon={Clock} title={t('guardians.how_long')}>
        <p>{t('guardians.how_long_text', { days: GUARDIAN_DEADLINE_DAYS })}</p>
      </Fact>
      <Fact icon={Scale} title={t('guardians.rights')}>
        <p>{t('guardians.rights_text')}</p>
      </Fact>
      {request.contacts.length > 0 && (
        <Fact icon={HelpCircle} title={t('guardians.contact')}>
          <ul role="list" className={styles.contacts}>
            {request.contacts.map(({ lab, person, contact }) => (
              <li key={lab}>
                <p className={styles.person}>{person}</p>
                <p className={styles.lab}>{lab}</p>
                <Contact text={contact} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </div>
  );
}

interface FactProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
}

function Fact({ icon, title, children }: FactProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.fact}>
      <Icon of={icon} className={styles.icon} />
      <div className={styles.words}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
