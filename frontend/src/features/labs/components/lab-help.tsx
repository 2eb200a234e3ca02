import type { LabDto } from '@headframe/shared/labs';
import { LifeBuoy } from 'lucide-react';
import { Card } from '../../../components/ui/card/card';
import { Contact } from '../../../components/ui/contact/contact';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './lab-help.module.css';

/** Whom to turn to when something is not right: a name and a way to reach them. */
export function LabHelp({ lab }: { readonly lab: Pick<LabDto, 'safeguardingPerson' | 'safeguardingContact'> }) {
  const t = useT();
  return (
    <Card as="section" tone="sunken">
      <h2 className={styles.title}>
        <Icon of={LifeBuoy} className={styles.icon} />
        {t('labs.help')}
      </h2>
      <p>{t('labs.help_text')}</p>
      <p>
        <strong className={styles.person}>{lab.safeguardingPerson}</strong>
        <Contact text={lab.safeguardingContact} />
      </p>
    </Card>
  );
}
