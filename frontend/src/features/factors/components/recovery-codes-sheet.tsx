import { Printer } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { CopyButton } from '../../../components/ui/copy-button/copy-button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { StepHead } from '../../../components/ui/step-head/step-head';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './factors.module.css';

interface RecoveryCodesSheetProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, this one time. Nothing else is on the screen before they are kept. */
export function RecoveryCodesSheet({ codes, onKept }: RecoveryCodesSheetProps) {
  const t = useT();
  return (
    <section data-sheet className={styles.sheet} aria-label={t('factors.recovery')}>
      <StepHead title={t('factors.recovery_new')} lead={t('factors.recovery_new_lead')} isEntered />
      <ul role="list" className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <SettingsActions>
        <CopyButton text={() => codes.join('\n')} done={t('factors.recovery_copied')}>
          {t('factors.recovery_copy')}
        </CopyButton>
        <Button icon={Printer} onClick={() => window.print()}>
          {t('factors.recovery_print')}
        </Button>
      </SettingsActions>
      <Button variant="primary" wide onClick={onKept}>
        {t('factors.recovery_kept')}
      </Button>
    </section>
  );
}
