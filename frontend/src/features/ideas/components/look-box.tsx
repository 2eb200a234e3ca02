import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { type IdeaDto, REASON_LIMITS } from '@headframe/shared/ideas';
import { ArrowUpFromLine, Undo2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { createLocalStore } from '../../../lib/local-store';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useIdeaReturn, useIdeaStep } from '../api/change-idea';
import styles from './author-box.module.css';

interface LookBoxProps {
  readonly idea: IdeaDto;
  /** After a return the idea is its author's alone: the page must lead elsewhere. */
  readonly onReturned: () => void;
}

const reasons = createLocalStore<string>('return-reasons', 1);

/** A facilitator's look: let the idea through, or send it back with what to change. */
export function LookBox({ idea, onReturned }: LookBoxProps) {
  const { language, t } = useLanguage();
  const toast = useToast();
  const approve = useIdeaStep(idea.id);
  const sendBack = useIdeaReturn(idea.id);
  const [isReturning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isReturning) field.current?.focus();
  }, [isReturning]);

  const beginReturn = () => {
    setReason(reason || (reasons.read(idea.id) ?? ''));
    setReturning(true);
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = normaliseText(reason);
    const code = problemOf(text);
    setProblem(code && fieldSentence(t, { code, params: REASON_LIMITS }));
    if (code) {
      field.current?.focus();
      return;
    }
    sendBack.mutate(text, {
      onSuccess: () => {
        reasons.remove(idea.id);
        toast(t('ideas.look_returned'));
        onReturned();
      },
    });
  };

  const cancel = () => {
    setReturning(false);
    requestAnimationFrame(() => opener.current?.querySelector<HTMLElement>('button:last-of-type')?.focus());
  };

  return (
    <Card as="aside" tone="accent" className={styles.box} aria-label={t('ideas.look')}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t('ideas.look')}</h2>
        <p>{t('ideas.look_lead')}</p>
      </div>
      {approve.isError && <ErrorNotice error={approve.error} />}
      {isReturning ? (
        <form noValidate className={styles.box} onSubmit={send}>
          <Field
            label={t('ideas.look_reason')}
            hint={t('ideas.look_reason_hint', { min: REASON_LIMITS.min })}
            error={problem}
            counter={<CodePointCounter text={reason} max={REASON_LIMITS.max} />}
          >
            {(input) => (
              <textarea
                {...input}
                ref={field}
                className={inputClass}
                rows={5}
                lang={language}
                value={reason}
                onChange={(event) => {
                  setReason(event.target.value);
                  reasons.write(idea.id, event.target.value);
                }}
              />
            )}
          </Field>
          {sendBack.isError && <ErrorNotice error={sendBack.error} />}
          <div className={styles.actions}>
            <Button type="submit" variant="primary" loading={sendBack.isPending}>
              {t('ideas.look_send_back')}
            </Button>
            <Button variant="quiet" onClick={cancel}>
              {t('ideas.look_cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div ref={opener} className={styles.actions}>
          <Button
            variant="primary"
            icon={ArrowUpFromLine}
            loading={approve.isPending}
            onClick={() => approve.mutate('approve', { onSuccess: () => toast(t('ideas.look_approved')) })}
          >
            {t('ideas.look_approve')}
          </Button>
          <Button icon={Undo2} onClick={beginReturn}>
            {t('ideas.look_return')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function problemOf(text: string): string | undefined {
  const length = countCodePoints(text);
  if (length < REASON_LIMITS.min) return 'text_too_short';
  return length > REASON_LIMITS.max ? 'text_too_long' : undefined;
}
