import { type IdeaDto, REASON_LIMITS } from '@headframe/shared/ideas';
import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { WordForm } from '../../../components/form/word-form';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { useToast } from '../../../components/ui/toast/toast';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useIdeaReopening } from '../api/change-idea';
import styles from './author-box.module.css';

/** What a facilitator can do with a proposal that lacks something: give it back before anything is chosen. */
export function HandedInBox({ idea }: { readonly idea: IdeaDto }) {
  const { language, t } = useLanguage();
  const reason = useKeptWords(`return.${idea.id}`);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  // The answer takes this box away: who asked is told before.
  const reopen = useIdeaReopening(idea.id, () => {
    reason.forget();
    toast(t('ideas.reopened_done'));
  });

  const cancel = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };

  return (
    <Card as="aside" tone="accent" className={styles.box} aria-label={t('ideas.handed_in')}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t('ideas.handed_in')}</h2>
        <p>{t('ideas.handed_in_lead')}</p>
      </div>
      {isAsking ? (
        <WordForm
          kept={reason}
          label={t('ideas.reopen_reason')}
          hint={t('ideas.reopen_reason_hint', { min: REASON_LIMITS.min })}
          limits={REASON_LIMITS}
          rows={5}
          lang={language}
          sendLabel={t('ideas.reopen_send')}
          isSending={reopen.isPending}
          error={reopen.error}
          onSend={(words) => reopen.mutate(words)}
          onCancel={cancel}
        />
      ) : (
        <div ref={opener} className={styles.actions}>
          <Button icon={Undo2} onClick={() => setAsking(true)}>
            {t('ideas.reopen')}
          </Button>
        </div>
      )}
    </Card>
  );
}
