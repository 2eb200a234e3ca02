import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useCarryAnswer } from '../api/family';
import styles from './lineage.module.css';

/** The idea that the reader supports has gone into another: their support comes along if they say so, and else not. */
export function CarryAsk({ mergeId }: { readonly mergeId: string }) {
  const t = useT();
  const toast = useToast();
  const answer = useCarryAnswer(mergeId);
  const say = (said: 'carried' | 'dropped') =>
    answer.mutate(said, { onSuccess: () => toast(t(`lineage.did_${said}`)) });
  return (
    <section className={styles.notice} aria-labelledby="carry-ask">
      <h2 id="carry-ask" className={styles.noticeTitle}>
        {t('lineage.ask')}
      </h2>
      <p>{t('lineage.ask_lead')}</p>
      {answer.isError && <ErrorNotice error={answer.error} />}
      <div className={styles.actions}>
        <Button variant="primary" loading={answer.isPending} onClick={() => say('carried')}>
          {t('lineage.carry')}
        </Button>
        <Button loading={answer.isPending} onClick={() => say('dropped')}>
          {t('lineage.drop')}
        </Button>
      </div>
    </section>
  );
}
