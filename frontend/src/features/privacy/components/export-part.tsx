import { type DataExportDto, EXPORT_DAYS } from '@headframe/shared/privacy';
import { Download, FolderDown } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useToast } from '../../../components/ui/toast/toast';
import { useFormat } from '../../../lib/format/format-provider';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useDataExportCreate, useDataExportFetch, useDataExports } from '../api/change-data-exports';
import styles from './privacy.module.css';

const ID = 'my-data';

/** A copy of everything about the reader: ask for it, see how far it is, fetch it. */
export function ExportPart() {
  const t = useT();
  const toast = useToast();
  const prove = useFreshProof(ID);
  const exports = useDataExports();
  const create = useDataExportCreate();
  const isRunning = exports.some(({ state }) => state === 'queued');
  const ask = () =>
    create.mutate(undefined, { onSuccess: () => toast(t('privacy.export_asked')), onError: (error) => prove(error) });
  return (
    <SettingsPart id={ID} icon={FolderDown} title={t('privacy.export')} lead={t('privacy.export_lead')}>
      {exports.length > 0 && (
        <ul role="list" className={styles.rows}>
          {exports.map((made) => (
            <li key={made.id} className={styles.row}>
              <ExportRow made={made} prove={prove} />
            </li>
          ))}
        </ul>
      )}
      {create.isError && <ErrorNotice error={create.error} />}
      <SettingsActions>
        <Button loading={create.isPending} disabledReason={isRunning ? t('errors.export_running') : null} onClick={ask}>
          {t('privacy.export_ask')}
        </Button>
      </SettingsActions>
      <p className={styles.soft}>{t('privacy.export_note', { days: EXPORT_DAYS })}</p>
    </SettingsPart>
  );
}

interface ExportRowProps {
  readonly made: DataExportDto;
  readonly prove: (error: unknown) => void;
}

function ExportRow({ made, prove }: ExportRowProps) {
  const t = useT();
  const format = useFormat();
  const fetching = useDataExportFetch();
  const { state, bytes, expiresAt, requestedAt } = made;
  const states = {
    queued: t('privacy.export_queued'),
    ready: t('privacy.export_ready', { date: format.date(expiresAt ?? requestedAt) }),
    failed: t('privacy.export_failed'),
    expired: t('privacy.export_expired'),
  };
  return (
    <>
      <div>
        <p className={styles.name}>{t('privacy.export_of', { moment: format.dateTime(requestedAt) })}</p>
        <p className={styles.soft}>{states[state]}</p>
        {fetching.isError && <ErrorNotice error={fetching.error} />}
      </div>
      {state === 'ready' && (
        <Button
          size="small"
          icon={Download}
          loading={fetching.isPending}
          onClick={() => fetching.mutate(made, { onError: (error) => prove(error) })}
        >
          {t('privacy.export_fetch', { size: format.number(Math.ceil((bytes ?? 0) / 1000)) })}
        </Button>
      )}
    </>
  );
}
