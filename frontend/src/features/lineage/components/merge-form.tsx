import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { MERGE_LIMITS } from '@headframe/shared/lineage';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useMergeProposal } from '../api/family';
import { type IdeaChoice, IdeaField, NO_CHOICE } from './idea-field';
import styles from './lineage.module.css';

/** Proposes that one's idea goes into another one of its challenge: which one, and why. */
export function MergeForm({ ideaId, challenge }: { readonly ideaId: string; readonly challenge: string }) {
  const t = useT();
  const toast = useToast();
  const propose = useMergeProposal(ideaId);
  const [choice, setChoice] = useState<IdeaChoice>(NO_CHOICE);
  const kept = useKeptWords(`merge.${ideaId}`);
  const [isTried, setTried] = useState(false);
  const target = choice.idea;
  const words = normaliseText(kept.words);
  const { min, max } = MERGE_LIMITS.word;
  const send = () => {
    setTried(true);
    if (target === null || countCodePoints(words) < min) return;
    propose.mutate(
      { target, word: words },
      {
        onSuccess: () => {
          kept.forget();
          toast(t('lineage.proposed'));
          setChoice(NO_CHOICE);
          setTried(false);
        },
      },
    );
  };
  return (
    <div className={styles.form}>
      <p>{t('lineage.propose_lead')}</p>
      <IdeaField
        label={t('lineage.address')}
        hint={t('lineage.address_hint')}
        error={isTried && target === null ? t('lineage.address_wrong') : undefined}
        ideaId={ideaId}
        challenge={challenge}
        value={choice}
        onChange={setChoice}
      />
      <Field
        label={t('lineage.word')}
        hint={t('lineage.word_hint')}
        error={isTried && countCodePoints(words) < min ? t('errors.text_too_short', { min }) : undefined}
        counter={<CodePointCounter text={kept.words} max={max} />}
      >
        {(input) => (
          <textarea
            {...input}
            rows={3}
            maxLength={2 * max}
            className={inputClass}
            value={kept.words}
            onChange={({ target: field }) => kept.change(field.value)}
          />
        )}
      </Field>
      {propose.isError && <ErrorNotice error={propose.error} />}
      <Button variant="primary" loading={propose.isPending} onClick={send}>
        {t('lineage.propose')}
      </Button>
    </div>
  );
}
