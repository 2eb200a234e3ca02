import type { IdeaDto } from '@headframe/shared/ideas';
import { SUGGESTION_LIMITS, type SuggestionDto } from '@headframe/shared/suggestions';
import { mergeTexts } from '@headframe/shared/versions';
import { Check, PenLine, X } from 'lucide-react';
import { useState } from 'react';
import { WordForm } from '../../../components/form/word-form';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { RelativeTime } from '../../../components/ui/time/time';
import { useToast } from '../../../components/ui/toast/toast';
import { WordDiff } from '../../../components/ui/word-diff/word-diff';
import { denialSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useSuggestionAccept, useSuggestionClose } from '../api/change-suggestions';
import { JoinForm } from './join-form';
import styles from './suggestion.module.css';

interface SuggestionCardProps {
  readonly idea: IdeaDto;
  readonly suggestion: SuggestionDto;
  readonly onAccepted: (idea: IdeaDto) => void;
  readonly onClosed: () => void;
}

/** A proposed change as it would look in today's text; its answer is one tap away. */
export function SuggestionCard({ idea, suggestion, onAccepted, onClosed }: SuggestionCardProps) {
  const t = useT();
  const toast = useToast();
  const accept = useSuggestionAccept(idea.id);
  const close = useSuggestionClose(idea.id);
  const [answering, setAnswering] = useState<'decline' | 'join' | null>(null);
  const [isShown, setShown] = useState(!suggestion.isMuted);
  const { id, part, before, text, note, author, abilities } = suggestion;
  const refusal = useKeptWords(`decline.${id}`);
  const current = idea[part] ?? '';
  const proposed = text ?? before;
  const merge = mergeTexts(before, current, proposed);

  const take = (joined?: string) =>
    accept.mutate(
      { id, revision: idea.revision, text: joined },
      {
        onSuccess: (changed) => {
          toast(t('suggestions.accepted', { number: changed.version }));
          onAccepted(changed);
        },
      },
    );
  const end = (answer: string | null) =>
    close.mutate(
      { id, answer },
      {
        onSuccess: () => {
          refusal.forget();
          toast(answer === null ? t('suggestions.withdrawn') : t('suggestions.declined'));
          onClosed();
        },
      },
    );

  if (!isShown) {
    return (
      <div className={styles.card}>
        <Button variant="quiet" size="small" onClick={() => setShown(true)}>
          {t('suggestions.muted_show')}
        </Button>
      </div>
    );
  }
  return (
    <article className={styles.card} aria-label={t('suggestions.by', { name: author.nickname ?? '' })}>
      <p className={styles.head}>
        <Icon of={PenLine} className={styles.icon} />
        <span>
          <NicknameTag nickname={author.nickname} /> {t('suggestions.proposes')}
          {' · '}
          <RelativeTime at={suggestion.createdAt} />
        </span>
      </p>
      {merge.isConflict ? (
        <>
          <p>{t('suggestions.conflict')}</p>
          <WordDiff before={before} after={proposed} lang={idea.language} view="inline" />
        </>
      ) : (
        <WordDiff before={current} after={merge.merged} lang={idea.language} view="inline" />
      )}
      {note !== null && (
        <p className={styles.note} lang={idea.language}>
          {note}
        </p>
      )}
      {answering === 'decline' && (
        <WordForm
          kept={refusal}
          label={t('suggestions.decline_word')}
          hint={t('suggestions.decline_hint')}
          limits={SUGGESTION_LIMITS.answer}
          rows={2}
          sendLabel={t('suggestions.decline_send')}
          isSending={close.isPending}
          onSend={end}
          onCancel={() => setAnswering(null)}
        />
      )}
      {answering === 'join' && (
        <JoinForm
          part={part}
          proposed={proposed}
          language={idea.language}
          isSending={accept.isPending}
          onSend={take}
          onCancel={() => setAnswering(null)}
        />
      )}
      {(accept.error ?? close.error) !== null && <ErrorNotice error={accept.error ?? close.error} />}
      {answering === null && abilities.accept !== 'author_only' && abilities.accept !== 'sign_in_needed' && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="primary"
            icon={Check}
            loading={accept.isPending}
            disabledReason={denialSentence(t, abilities.accept)}
            onClick={() => (merge.isConflict ? setAnswering('join') : take())}
          >
            {merge.isConflict ? t('suggestions.join') : t('suggestions.accept')}
          </Button>
          <Button size="small" icon={X} onClick={() => setAnswering('decline')}>
            {t('suggestions.decline')}
          </Button>
        </div>
      )}
      {abilities.withdraw === 'allowed' && (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" loading={close.isPending} onClick={() => end(null)}>
            {t('suggestions.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}
