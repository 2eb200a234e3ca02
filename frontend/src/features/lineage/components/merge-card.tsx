import { MERGE_LIMITS, MERGE_STEPS, type MergeDto, type MergeStep } from '@headframe/shared/lineage';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { routePaths } from '../../../app/route-paths';
import { WordForm } from '../../../components/form/word-form';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { DateText } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useMergeStep } from '../api/family';
import styles from './lineage.module.css';

/** A merge that waits for an answer, was declined with a word or can be undone, for the authors of either side. */
export function MergeCard({ merge }: { readonly merge: MergeDto }) {
  const t = useT();
  const toast = useToast();
  const titleId = useId();
  const take = useMergeStep(merge.id);
  const { source, target, proposedBy, word, answer, undoUntil, state, abilities } = merge;
  const [isDeclining, setDeclining] = useState(false);
  const refusal = useKeptWords(`decline.${merge.id}`);
  const send = (step: MergeStep, said?: string) =>
    take.mutate(
      { step, answer: said },
      {
        onSuccess: () => {
          refusal.forget();
          toast(t(`merge_steps.${step}.done`));
        },
      },
    );
  return (
    <Card as="article" aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.noticeTitle}>
        <Link to={routePaths.idea} params={{ ideaId: source.id }} lang={source.language}>
          {source.title}
        </Link>{' '}
        → <span className="visually-hidden">{t('lineage.into')} </span>
        <Link to={routePaths.idea} params={{ ideaId: target.id }} lang={target.language}>
          {target.title}
        </Link>
      </h3>
      <p className={styles.soft}>
        {t(`merge_states.${state}`)} · {t('lineage.proposed_by')} <NicknameTag nickname={proposedBy} />
        {undoUntil !== null && (
          <>
            {' '}
            · {t('lineage.undo_until')} <DateText at={undoUntil} />
          </>
        )}
      </p>
      {word !== null && <p className={styles.word}>{word}</p>}
      {answer !== null && (
        <>
          <p className={styles.soft}>{t('lineage.answered')}</p>
          <blockquote className={styles.word}>{answer}</blockquote>
        </>
      )}
      {take.isError && <ErrorNotice error={take.error} />}
      {isDeclining && (
        <WordForm
          kept={refusal}
          label={t('lineage.decline_word')}
          hint={t('lineage.decline_hint')}
          limits={MERGE_LIMITS.answer}
          isOptional
          sendLabel={t('lineage.decline_send')}
          isSending={take.isPending}
          onSend={(said) => send('decline', said || undefined)}
          onCancel={() => setDeclining(false)}
        />
      )}
      <div className={styles.actions} hidden={isDeclining}>
        {MERGE_STEPS.filter((step) => abilities[step] === 'allowed').map((step) => (
          <Button
            key={step}
            size="small"
            variant={step === 'agree' ? 'primary' : 'secondary'}
            aria-describedby={titleId}
            loading={take.isPending}
            onClick={() => (step === 'decline' ? setDeclining(true) : send(step))}
          >
            {t(`merge_steps.${step}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
