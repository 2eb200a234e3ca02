import { HeartHandshake } from 'lucide-react';
import { routePaths } from '../../../../app/route-paths';
import { ButtonLink } from '../../../../components/layout/links';
import { Icon } from '../../../../components/ui/icon/icon';
import { useT } from '../../../../lib/i18n/language-provider';
import styles from './guardian-note.module.css';

/** For those whose guardian has yet to say yes: nothing is lost, and what comes next. */
export function GuardianNote() {
  const t = useT();
  return (
    <div className={styles.note} role="status">
      <Icon of={HeartHandshake} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.lead}>{t('write.guardian')}</p>
        <p>{t('write.guardian_lead')}</p>
        <div className={styles.actions}>
          <ButtonLink to={routePaths.myIdeas} size="small">
            {t('write.to_my_ideas')}
          </ButtonLink>
          <ButtonLink to={routePaths.me} hash="guardian" size="small" variant="quiet">
            {t('ideas.see_consent')}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
