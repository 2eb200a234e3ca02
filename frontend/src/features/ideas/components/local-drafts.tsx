import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { useT } from '../../../lib/i18n/language-provider';
import { draftKey, drafts, type LocalDraft } from '../lib/draft-store';
import { LocalDraftRow } from './local-draft-row';
import styles from './idea-rows.module.css';

interface LocalDraftsProps {
  readonly drafts: readonly LocalDraft[];
  /** Called after one was thrown away. */
  readonly onChange: () => void;
}

/** The drafts of this device, each with the way back to it. */
export function LocalDrafts({ drafts: list, onChange }: LocalDraftsProps) {
  const t = useT();
  const [asked, setAsked] = useState<LocalDraft | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <ul role="list" className={styles.rows} aria-label={t('ideas.only_here')}>
        {list.map((draft) => (
          <LocalDraftRow key={draftKey(draft)} draft={draft} onThrowAway={() => setAsked(draft)} />
        ))}
      </ul>
      <Dialog
        isOpen={asked !== null}
        onClose={close}
        title={t('ideas.throw_away_title')}
        actions={
          <>
            <Button onClick={close}>{t('ideas.throw_away_no')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                if (asked) drafts.remove(draftKey(asked));
                close();
                onChange();
              }}
            >
              {t('ideas.throw_away')}
            </Button>
          </>
        }
      >
        <p>{t('ideas.throw_away_lead')}</p>
      </Dialog>
    </>
  );
}
