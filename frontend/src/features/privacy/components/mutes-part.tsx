import type { MuteDto } from '@headframe/shared/privacy';
import { VolumeX } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { DateText } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { usePages } from '../../../lib/use-pages';
import { useMuteRemove } from '../api/change-mutes';
import { mutesQuery } from '../api/mutes';
import styles from './privacy.module.css';

/** Whom the reader muted or blocked, each to be undone with one tap. */
export function MutesPart() {
  const t = useT();
  const { items, next, error, isLoadingMore, onMore, onRetry } = usePages(mutesQuery);
  return (
    <SettingsPart id="muted" icon={VolumeX} title={t('privacy.mutes')} lead={t('privacy.mutes_lead')}>
      {items.length > 0 && (
        <ul role="list" className={styles.rows}>
          {items.map((mute) => (
            <li key={mute.id} className={styles.row}>
              <MuteRow mute={mute} />
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorNotice error={error} onRetry={onRetry} />}
      {items.length === 0 && error === null && <p className={styles.soft}>{t('privacy.mutes_none')}</p>}
      {next !== null && (
        <SettingsActions>
          <Button variant="quiet" loading={isLoadingMore} onClick={onMore}>
            {t('privacy.mutes_more')}
          </Button>
        </SettingsActions>
      )}
    </SettingsPart>
  );
}

function MuteRow({ mute: { id, kind, nickname, since } }: { readonly mute: MuteDto }) {
  const t = useT();
  const toast = useToast();
  const remove = useMuteRemove();
  const name = nickname ?? t('accounts.former_member');
  return (
    <>
      <div>
        <p className={styles.name}>
          <NicknameTag nickname={nickname} />
        </p>
        <p className={styles.soft}>
          {t(`mute_kinds.${kind}`)} · <DateText at={since} />
        </p>
        {remove.isError && <ErrorNotice error={remove.error} />}
      </div>
      <Button
        size="small"
        loading={remove.isPending}
        aria-label={t('privacy.undo_named', { name })}
        onClick={() => remove.mutate(id, { onSuccess: () => toast(t('privacy.undone', { name })) })}
      >
        {t('privacy.undo')}
      </Button>
    </>
  );
}
