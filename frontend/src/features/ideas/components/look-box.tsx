import { type IdeaDto, REASON_LIMITS } from '@headframe/shared/ideas';
import { ArrowUpFromLine, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { WordForm } from '../../../components/form/word-form';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useIdeaReturn, useIdeaStep } from '../api/change-idea';
import styles from './author-box.module.css';

interface LookBoxProps {
  readonly idea: IdeaDto;
  /** After a return the idea is its author's alone: the page must lead elsewhere. */
  readonly onReturned: () => void;
}

/** A facilitator's look: let the idea through, or send it back with what to change. */
export function LookBox({ idea, onReturned }: LookBoxProps) {
  const { language, t } = useLanguage();
  const reason = useKeptWords(`return.${idea.id}`);
  const toast = useToast();
  const approve = useIdeaStep(idea.id);
  const sendBack = useIdeaReturn(idea.id);
  const [isReturning, setReturning] = useState(false);
  const opener = useRef<HTMLDivElement>(null);

  const send = (words: string) =>
    sendBack.mutate(words, {
      onSuccess: () => {
        reason.forget();
        toast(t('ideas.look_returned'));
        onReturned();
      },
    });

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
        <WordForm
          kept={reason}
          label={t('ideas.look_reason')}
          hint={t('ideas.look_reason_hint', { min: REASON_LIMITS.min })}
          limits={REASON_LIMITS}
          rows={5}
          lang={language}
          sendLabel={t('ideas.look_send_back')}
          isSending={sendBack.isPending}
          error={sendBack.error}
          onSend={send}
          onCancel={cancel}
        />
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
          <Button icon={Undo2} onClick={() => setReturning(true)}>
            {t('ideas.look_return')}
          </Button>
        </div>
      )}
    </Card>
  );
}
