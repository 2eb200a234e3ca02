import type { FactorAddedDto, TotpSetUpDto } from '@headframe/shared/factors';
import type { CodeDto } from '@headframe/shared/sessions';
import { lazy, Suspense } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useTotpConfirmation } from '../api/change-factors';
import styles from './factors.module.css';

/** Drawn only by those who set an app up. */
const QrCode = lazy(async () => ({ default: (await import('qrcode.react')).QRCodeSVG }));

interface TotpSetUpProps {
  readonly setUp: TotpSetUpDto;
  readonly onAdded: (added: FactorAddedDto) => void;
  readonly onCancel: () => void;
}

/** Scan or type the secret, then prove by a first code that the app has it right. */
export function TotpSetUp({ setUp, onAdded, onCancel }: TotpSetUpProps) {
  const t = useT();
  const prove = useFreshProof('authenticator');
  const confirmation = useTotpConfirmation();
  const form = useForm<CodeDto>({
    defaultValues: { code: '' },
    resolver: dtoResolver<CodeDto>(async () => (await import('../lib/code-check')).CodeDto),
  });
  const send = (values: CodeDto) =>
    confirmation.mutate(values, {
      onSuccess: onAdded,
      onError: (error) => {
        prove(error);
        showCode(form, 'code', error);
      },
    });
  return (
    <FormStack form={form} onSend={send}>
      <ol className={styles.order}>
        <li>
          <p>{t('factors.totp_scan')}</p>
          <Suspense fallback={<div className={styles.qr} />}>
            <QrCode
              value={setUp.uri}
              marginSize={4}
              className={styles.qr}
              role="img"
              aria-label={t('factors.totp_qr')}
            />
          </Suspense>
          <p className={styles.soft}>{t('factors.totp_type')}</p>
          <p className={styles.secret}>{setUp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        </li>
        <li>
          <CodeField
            control={form.control}
            name="code"
            kind="digits"
            autoComplete="one-time-code"
            label={t('factors.totp_first')}
            hint={t('factors.totp_first_hint')}
          />
        </li>
      </ol>
      <FormNotice control={form.control} error={confirmation.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={confirmation.isPending}>
          {t('factors.totp_finish')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('factors.not_now')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
