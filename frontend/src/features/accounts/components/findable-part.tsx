import { type AccountDto, isMinor } from '@headframe/shared/accounts';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useAccountUpdate } from '../api/account';
import styles from './findable-part.module.css';

/** Whether search engines may list what the person publishes: off at first, and never for minors. */
export function FindablePart({ account }: { readonly account: AccountDto }) {
  const t = useT();
  const toast = useToast();
  const update = useAccountUpdate();
  // The box follows the finger; if the server says no, it goes back.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = (isFindable: boolean) => {
    setWanted(isFindable);
    update.mutate({ isFindable }, { onSuccess: () => toast(t('privacy.saved')), onSettled: () => setWanted(null) });
  };
  return (
    <SettingsPart id="findable" icon={Search} title={t('privacy.findable')} lead={t('privacy.findable_lead')}>
      {isMinor(account.ageBand) ? (
        <p>{t('privacy.findable_minor')}</p>
      ) : (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={wanted ?? account.isFindable}
            onChange={({ target: { checked } }) => change(checked)}
          />
          {t('privacy.findable_allow')}
        </label>
      )}
      {update.isError && <ErrorNotice error={update.error} />}
    </SettingsPart>
  );
}
