import type { AccountDto } from '@headframe/shared/accounts';
import type { GuardianStatusDto } from '@headframe/shared/guardians';
import { useQuery } from '@tanstack/react-query';
import { HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import { guardianStatusQuery, useConsentConfirm, useConsentWithdraw } from '../api/own-consent';
import { statusKind } from '../lib/status-kind';
import { GuardianAskForm } from './guardian-ask-form';
import styles from './guardian-status.module.css';

type Person = Pick<AccountDto, 'isGuardianNeeded' | 'guardianship'>;

/**
 * Where a guardian's yes stands, what is possible meanwhile, and what the young person can do. For whom no guardian
 * plays a part it is not there.
 */
export function GuardianStatus({ account }: { readonly account: Person }) {
  const { isGuardianNeeded, guardianship } = account;
  const isThere = isGuardianNeeded || guardianship.state !== 'none';
  const { data: status, error } = useQuery({ ...guardianStatusQuery, enabled: isThere });
  if (!isThere) return null;
  if (status) return <Status status={status} />;
  return error && <ErrorNotice error={error} />;
}

function Status({ status }: { readonly status: GuardianStatusDto }) {
  const t = useT();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { state, askedAt, deletionDueAt, requestsLeft, organisation, actions } = status;
  const kind = statusKind(status);
  const date = askedAt === null ? '' : format.date(askedAt);
  return (
    <SettingsPart
      id="guardian"
      icon={HeartHandshake}
      title={t(`guardians.own_title_${kind}`)}
      lead={t(`guardians.own_text_${kind}`, { date, organisation: organisation ?? '' })}
    >
      {deletionDueAt !== null && kind !== 'confirm' && (
        <p className={styles.due}>{t('guardians.own_deletion', { date: format.date(deletionDueAt) })}</p>
      )}
      {actions.includes('ask') &&
        (isAsking ? (
          <GuardianAskForm status={status} onDone={() => setAsking(false)} />
        ) : (
          <SettingsActions>
            <Button variant={state === 'asked' ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
              {askedAt === null ? t('guardians.own_ask') : t('guardians.own_ask_again')}
            </Button>
          </SettingsActions>
        ))}
      {requestsLeft === 0 && state !== 'given' && kind !== 'confirm' && (
        <p className={styles.note}>{t('guardians.own_none_left')}</p>
      )}
      {actions.includes('withdraw') && <Withdraw />}
      {actions.includes('confirm') && <Confirm />}
    </SettingsPart>
  );
}

/** One tap, no reason asked. */
function Withdraw() {
  const t = useT();
  const withdraw = useConsentWithdraw();
  return (
    <>
      {withdraw.isError && <ErrorNotice error={withdraw.error} />}
      <SettingsActions>
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
          {t('guardians.own_withdraw')}
        </Button>
      </SettingsActions>
    </>
  );
}

function Confirm() {
  const t = useT();
  const confirm = useConsentConfirm();
  const isSending = (decision: string) => confirm.isPending && confirm.variables.decision === decision;
  return (
    <>
      {confirm.isError && <ErrorNotice error={confirm.error} />}
      <SettingsActions>
        <Button loading={isSending('keep')} onClick={() => confirm.mutate({ decision: 'keep' })}>
          {t('guardians.own_keep')}
        </Button>
        <Button loading={isSending('withdraw')} onClick={() => confirm.mutate({ decision: 'withdraw' })}>
          {t('guardians.own_stop')}
        </Button>
      </SettingsActions>
    </>
  );
}
