import type { SupportDto } from '@headframe/shared/supports';
import { Link } from '@tanstack/react-router';
import { routePaths } from '../../../app/route-paths';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useSupportAnswer } from '../api/answer-support';
import styles from './support-ask.module.css';

interface SupportAskProps {
  readonly ideaId: string;
  /** The version that the reader supported. */
  readonly since: number;
  /** The version as it is now. */
  readonly version: number;
  readonly onAnswered: (support: SupportDto) => void;
}

/** The idea has come to mean something else since the reader said yes: they keep it or release it, with one tap. */
export function SupportAsk({ ideaId, since, version, onAnswered }: SupportAskProps) {
  const t = useT();
  const toast = useToast();
  const answer = useSupportAnswer(ideaId);
  const give = (isKept: boolean) =>
    answer.mutate(isKept, {
      onSuccess: (support) => {
        toast(isKept ? t('supports.ask_kept') : t('supports.taken_back'));
        onAnswered(support);
      },
    });
  return (
    <section className={styles.ask} aria-labelledby="support-ask">
      <h2 id="support-ask" className={styles.title}>
        {t('supports.ask')}
      </h2>
      <p>
        {t('supports.ask_lead')}{' '}
        <Link to={routePaths.versions} params={{ ideaId }} search={{ from: since, to: version }}>
          {t('supports.ask_look')}
        </Link>
      </p>
      {answer.isError && <ErrorNotice error={answer.error} />}
      <div className={styles.actions}>
        <Button variant="primary" loading={answer.isPending} onClick={() => give(true)}>
          {t('supports.ask_keep')}
        </Button>
        <Button loading={answer.isPending} onClick={() => give(false)}>
          {t('supports.ask_release')}
        </Button>
      </div>
    </section>
  );
}
