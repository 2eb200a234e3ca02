import type { FactorAddedDto } from '@headframe/shared/factors';
import { CircleCheck, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { classNames } from '../../../lib/class-names';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useTotpRemoval, useTotpSetUp } from '../api/change-factors';
import styles from './factors.module.css';
import { RemoveDialog } from './remove-dialog';
import { TotpSetUp } from './totp-set-up';

interface TotpPartProps {
  readonly hasTotp: boolean;
  readonly onAdded: (added: FactorAddedDto) => void;
}

const ID = 'authenticator';

/** The authenticator app: set it up, or take it away. */
export function TotpPart({ hasTotp, onAdded }: TotpPartProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const begin = useTotpSetUp();
  const removal = useTotpRemoval();
  const [isRemoving, setRemoving] = useState(false);

  return (
    <SettingsPart id={ID} icon={Smartphone} title={t('factors.totp')} lead={t('factors.totp_lead')}>
      {hasTotp && (
        <p className={classNames(styles.state, styles.good)}>
          <Icon of={CircleCheck} />
          {t('factors.totp_on')}
        </p>
      )}
      {!hasTotp && begin.data && (
        <TotpSetUp
          setUp={begin.data}
          onAdded={(added) => {
            begin.reset();
            onAdded(added);
          }}
          onCancel={() => begin.reset()}
        />
      )}
      {begin.isError && <ErrorNotice error={begin.error} />}
      {(hasTotp || !begin.data) && (
        <SettingsActions>
          {hasTotp ? (
            <Button onClick={() => setRemoving(true)}>{t('factors.remove')}</Button>
          ) : (
            <Button loading={begin.isPending} onClick={() => begin.mutate(undefined, { onError: prove })}>
              {t('factors.totp_set_up')}
            </Button>
          )}
        </SettingsActions>
      )}
      <RemoveDialog
        isOpen={isRemoving}
        onClose={() => {
          removal.reset();
          setRemoving(false);
        }}
        title={t('factors.totp_remove')}
        lead={t('factors.totp_remove_lead')}
        error={removal.error}
        isRemoving={removal.isPending}
        onRemove={() => removal.mutate(undefined, { onSuccess: () => setRemoving(false), onError: prove })}
      />
    </SettingsPart>
  );
}
