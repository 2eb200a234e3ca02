import { LifeBuoy } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useRecoveryCodeRenewal } from '../api/change-factors';
import styles from './factors.module.css';

interface RecoveryCodesPartProps {
  readonly left: number;
  readonly onCodes: (codes: readonly string[]) => void;
}

const ID = 'recovery-codes';

/** How many recovery codes are left, and new ones. */
export function RecoveryCodesPart({ left, onCodes }: RecoveryCodesPartProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const renewal = useRecoveryCodeRenewal();
  return (
    <SettingsPart id={ID} icon={LifeBuoy} title={t('factors.recovery')} lead={t('factors.recovery_lead')}>
      <p className={styles.state}>{t('factors.recovery_left', { count: left })}</p>
      {renewal.isError && <ErrorNotice error={renewal.error} />}
      <SettingsActions>
        <Button
          loading={renewal.isPending}
          onClick={() => renewal.mutate(undefined, { onSuccess: ({ codes }) => onCodes(codes), onError: prove })}
        >
          {t('factors.recovery_renew')}
        </Button>
      </SettingsActions>
      <p className={styles.soft}>{t('factors.recovery_renew_note')}</p>
    </SettingsPart>
  );
}
