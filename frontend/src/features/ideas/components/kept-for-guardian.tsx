import { useLocation } from '@tanstack/react-router';
import { HeartHandshake } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { ButtonLink } from '../../../components/layout/links';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './kept-for-guardian.module.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The reader wanted to publish an idea that waits for a guardian's yes. */
    waitsForGuardian?: boolean;
  }
}

/** For those who come from an idea that a guardian holds back: it is safe, and what happens next. */
export function KeptForGuardian() {
  const t = useT();
  const isWaiting = useLocation({ select: ({ state }) => state.waitsForGuardian === true });
  return (
    <div role="status">
      {isWaiting && (
        <div className={styles.note}>
          <Icon of={HeartHandshake} className={styles.icon} />
          <div className={styles.words}>
            <p className={styles.lead}>{t('ideas.kept_for_guardian')}</p>
            <p>{t('ideas.kept_for_guardian_lead')}</p>
            <ButtonLink to={routePaths.me} hash="guardian" size="small">
              {t('ideas.see_consent')}
            </ButtonLink>
          </div>
        </div>
      )}
    </div>
  );
}
