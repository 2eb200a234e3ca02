import { COMMENT_KINDS, COMMENT_LIMITS, type CommentDto } from '@headframe/shared/comments';
import { countCodePoints, hasForbiddenCharacter, normaliseText } from '@headframe/shared/common';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { routePaths } from '../../../app/route-paths';
import { Button, buttonClass } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { SegmentedControl } from '../../../components/ui/segmented-control/segmented-control';
import { classNames } from '../../../lib/class-names';
import { denialSentence, fieldSentence } from '../../../lib/i18n/error-sentence';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useCommentCreate } from '../api/create-comment';
import { useCommentDraft } from '../lib/comment-draft';
import { KIND_LOOKS } from '../lib/comment-kinds';
import styles from './comment-create-form.module.css';

interface CommentCreateFormProps {
  readonly ideaId: string;
  /** The comment that is being answered. */
  readonly replyTo?: string;
  /** `allowed`, or the reason why not. */
  readonly ability: string;
  /** Where a reader comes back to after signing in. */
  readonly returnTo: string;
  readonly onSent: (comment: CommentDto) => void;
  /** Beside the send button. */
  readonly cancel?: ReactNode;
}

/** Says something. Readers without an account write first and sign in to send; the text waits for them. */
export function CommentCreateForm({ ideaId, replyTo, ability, returnTo, onSent, cancel }: CommentCreateFormProps) {
  const { language, t } = useLanguage();
  const { draft, change, clear } = useCommentDraft(replyTo ?? ideaId);
  const create = useCommentCreate(ideaId);
  const [problem, setProblem] = useState<string>();
  const textArea = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // Who opened a reply wants to write it.
    if (replyTo !== undefined) textArea.current?.focus();
  }, [replyTo]);

  const refuse = (sentence: string | undefined) => {
    setProblem(sentence);
    if (sentence !== undefined) textArea.current?.focus();
    return sentence !== undefined;
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = normaliseText(draft.text);
    if (create.isPending || refuse(problemOf(text, t))) return;
    create.mutate(
      { comment: { kind: draft.kind, text, language, ...(replyTo && { replyTo }) }, idempotencyKey: draft.key },
      {
        onSuccess: (comment) => {
          clear();
          onSent(comment);
        },
      },
    );
  };

  const label = replyTo === undefined ? t('comments.say') : t('comments.reply_text');
  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <SegmentedControl
        label={t('comments.kind')}
        segments={COMMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`comment_kinds.${kind}`),
          icon: KIND_LOOKS[kind].icon,
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        label={label}
        hint={t(`comments.hint_${draft.kind}`)}
        error={problem}
        counter={<CodePointCounter text={draft.text} max={COMMENT_LIMITS.text.max} />}
      >
        {(input) => (
          <textarea
            {...input}
            ref={textArea}
            className={classNames(inputClass, styles.text)}
            rows={3}
            lang={language}
            value={draft.text}
            onChange={(event) => {
              setProblem(undefined);
              change({ text: event.target.value });
            }}
          />
        )}
      </Field>
      {create.isError && <ErrorNotice error={create.error} />}
      <div className={styles.actions}>
        {cancel}
        {ability === 'sign_in_needed' ? (
          <>
            <p className={styles.note}>{t('comments.sign_in')}</p>
            <Link
              to={routePaths.signIn}
              search={{ return: returnTo }}
              className={buttonClass({ variant: 'secondary' })}
            >
              {t('comments.sign_in_to_send')}
            </Link>
          </>
        ) : (
          <Button
            type="submit"
            variant="secondary"
            loading={create.isPending}
            disabledReason={denialSentence(t, ability)}
          >
            {replyTo === undefined ? t('comments.send') : t('comments.send_reply')}
          </Button>
        )}
      </div>
    </form>
  );
}

function problemOf(text: string, t: Parameters<typeof fieldSentence>[0]): string | undefined {
  const { min, max } = COMMENT_LIMITS.text;
  const length = countCodePoints(text);
  if (length === 0) return t('comments.empty');
  if (length < min) return fieldSentence(t, { code: 'text_too_short', params: { min } });
  if (length > max) return fieldSentence(t, { code: 'text_too_long', params: { max } });
  return hasForbiddenCharacter(text) ? fieldSentence(t, { code: 'text_characters' }) : undefined;
}
