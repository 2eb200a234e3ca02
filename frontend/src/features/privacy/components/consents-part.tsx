import { useSuspenseQuery } from '@tanstack/react-query';
import { Stamp } from 'lucide-react';
import { SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { DateText } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import { consentsQuery } from '../api/consents';
import styles from './privacy.module.css';

/** Every yes and no about the reader's data. */
export function ConsentsPart() {
  const t = useT();
  const { data: receipts } = useSuspenseQuery(consentsQuery);
  return (
    <SettingsPart id="consents" icon={Stamp} title={t('privacy.consents')} lead={t('privacy.consents_lead')}>
      {receipts.length === 0 ? (
        <p className={styles.soft}>{t('privacy.consents_none')}</p>
      ) : (
        <ul role="list" className={styles.rows}>
          {receipts.map(({ text, textVersion, decision, method, givenBy, givenAt }) => (
            <li key={`${text} ${givenAt}`} className={styles.row}>
              <div>
                <p className={styles.name}>
                  {t('privacy.consent', {
                    text: t(`consent_texts.${text}`),
                    decision: t(`consent_decisions.${decision}`),
                  })}
                </p>
                <p className={styles.soft}>
                  {t('privacy.consent_by', {
                    giver: t(`consent_givers.${givenBy}`),
                    method: t(`consent_methods.${method}`),
                  })}
                  {' · '}
                  {t('privacy.version', { version: textVersion })}
                </p>
              </div>
              <p className={styles.soft}>
                <DateText at={givenAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </SettingsPart>
  );
}
