import type { IdeaDto } from '@headframe/shared/ideas';
import { PencilLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { routePaths } from '../../../app/route-paths';
import { ButtonLink } from '../../../components/layout/links';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import type { MessageId } from '../../../lib/i18n/catalogue';
import { denialSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useIdeaStep } from '../api/change-idea';
import styles from './author-box.module.css';
import { ReturnNote } from './return-note';
import { WithdrawDialog } from './withdraw-dialog';

interface AuthorBoxProps {
  readonly idea: IdeaDto;
  /** Called when the author has published from here. */
  readonly onPublished: (idea: IdeaDto) => void;
}

/** What the author of an idea can do with it now, and what it waits for. */
export function AuthorBox({ idea, onPublished }: AuthorBoxProps) {
  const t = useT();
  const step = useIdeaStep(idea.id);
  const [isAsking, setAsking] = useState(false);
  const { abilities, status } = idea;
  const sentence: MessageId | null =
    status === 'draft' || status === 'pending' || status === 'withdrawn' ? `ideas.own_${status}` : null;
  const isDraft = status === 'draft';

  return (
    <Card as="aside" tone="accent" className={styles.box} aria-label={t('ideas.own')}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t('ideas.own')}</h2>
        {sentence && <p>{t(sentence)}</p>}
      </div>
      {(isDraft || status === 'published') && idea.returnReason !== null && (
        <ReturnNote reason={idea.returnReason} idea={idea} />
      )}
      {step.isError && <ErrorNotice error={step.error} />}
      <div className={styles.actions}>
        {abilities.edit === 'allowed' && (
          <ButtonLink
            to={routePaths.editIdea}
            params={{ ideaId: idea.id }}
            variant={isDraft ? 'primary' : 'secondary'}
            icon={PencilLine}
          >
            {isDraft ? t('ideas.go_on_writing') : t('ideas.edit')}
          </ButtonLink>
        )}
        {isDraft && (
          <Button
            loading={step.isPending && step.variables === 'publish'}
            disabledReason={denialSentence(t, abilities.publish)}
            onClick={() => step.mutate('publish', { onSuccess: onPublished })}
          >
            {t('ideas.publish')}
          </Button>
        )}
        {abilities.submit !== 'phase_closed' && abilities.submit !== 'status_closed' && (
          <Button
            loading={step.isPending && step.variables === 'submit'}
            disabledReason={denialSentence(t, abilities.submit)}
            onClick={() => step.mutate('submit')}
          >
            {t('ideas.submit')}
          </Button>
        )}
        {abilities.withdraw === 'allowed' && (
          <Button variant="quiet" icon={Undo2} onClick={() => setAsking(true)}>
            {t('ideas.withdraw')}
          </Button>
        )}
      </div>
      {abilities.edit === 'phase_closed' && <p className={styles.soft}>{t('ideas.edit_closed')}</p>}
      <WithdrawDialog idea={idea} isOpen={isAsking} onClose={() => setAsking(false)} />
    </Card>
  );
}
