import { type AccountDto, isMinor } from '@headframe/shared/accounts';
import { Search } from 'lucide-react';
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
  const isFindable = (update.isPending ? update.variables.isFindable : undefined) ?? account.isFindable;
  return (
    <SettingsPart id="findable" icon={Search} title={t('privacy.findable')} lead={t('privacy.findable_lead')}>
      {isMinor(account.ageBand) ? (
        <p>{t('privacy.findable_minor')}</p>
      ) : (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isFindable}
            onChange={({ target: { checked } }) =>
              update.mutate({ isFindable: checked }, { onSuccess: () => toast(t('privacy.saved')) })
            }
          />
          {t('privacy.findable_allow')}
        </label>
      )}
      {update.isError && <ErrorNotice error={update.error} />}
    </SettingsPart>
  );
}
