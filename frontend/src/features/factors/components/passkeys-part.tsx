import { type FactorAddedDto, PASSKEYS_MAX, type PasskeyDto } from '@headframe/shared/factors';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { DateText, RelativeTime } from '../../../components/ui/time/time';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { usePasskeysKnown } from '../../../lib/passkeys';
import { usePasskeyRemoval } from '../api/change-factors';
import styles from './factors.module.css';
import { PasskeyAddForm } from './passkey-add-form';
import { RemoveDialog } from './remove-dialog';

interface PasskeysPartProps {
  readonly passkeys: readonly PasskeyDto[];
  readonly onAdded: (added: FactorAddedDto) => void;
}

const ID = 'passkeys';

/** The passkeys of the person: add one under a name, or take one away. */
export function PasskeysPart({ passkeys, onAdded }: PasskeysPartProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const removal = usePasskeyRemoval();
  const isKnown = usePasskeysKnown();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<PasskeyDto | null>(null);
  const close = () => {
    removal.reset();
    setLeaving(null);
  };

  return (
    <SettingsPart id={ID} icon={KeyRound} title={t('factors.passkeys')} lead={t('factors.passkeys_lead')}>
      {passkeys.length > 0 && (
        <ul role="list" className={styles.rows}>
          {passkeys.map((passkey) => (
            <li key={passkey.id} className={styles.row}>
              <div>
                <p className={styles.name}>{passkey.name}</p>
                <p className={styles.soft}>
                  {t('factors.added')} <DateText at={passkey.addedAt} /> ·{' '}
                  {passkey.lastUsedAt === null ? (
                    t('factors.never_used')
                  ) : (
                    <>
                      {t('factors.used')} <RelativeTime at={passkey.lastUsedAt} />
                    </>
                  )}
                </p>
              </div>
              <Button
                size="small"
                aria-label={t('factors.remove_named', { name: passkey.name })}
                onClick={() => setLeaving(passkey)}
              >
                {t('factors.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <PasskeyAddForm
          onAdded={(added) => {
            setAdding(false);
            onAdded(added);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <SettingsActions>
          <Button
            icon={Plus}
            disabledReason={
              isKnown
                ? passkeys.length >= PASSKEYS_MAX
                  ? t('errors.too_many_passkeys')
                  : null
                : t('factors.passkeys_unknown')
            }
            onClick={() => setAdding(true)}
          >
            {t('factors.passkey_add')}
          </Button>
        </SettingsActions>
      )}
      <RemoveDialog
        isOpen={leaving !== null}
        onClose={close}
        title={t('factors.passkey_remove', { name: leaving?.name ?? '' })}
        lead={t('factors.passkey_remove_lead')}
        error={removal.error}
        isRemoving={removal.isPending}
        onRemove={() => leaving && removal.mutate(leaving.id, { onSuccess: close, onError: prove })}
      />
    </SettingsPart>
  );
}
