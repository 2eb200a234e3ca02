import type { IdeaDto } from '@headframe/shared/ideas';
import { MessageCircleHeart } from 'lucide-react';
import { Icon } from '../../../components/ui/icon/icon';
import { PersonText } from '../../../components/ui/person-text/person-text';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './return-note.module.css';

interface ReturnNoteProps {
  readonly reason: string;
  readonly idea: Pick<IdeaDto, 'journey' | 'language'>;
}

/** What the lab asks an author to change: a note from people, not a verdict. */
export function ReturnNote({ reason, idea }: ReturnNoteProps) {
  const t = useT();
  const returned = idea.journey.findLast(({ type }) => type === 'idea.returned');
  return (
    <div className={styles.note}>
      <Icon of={MessageCircleHeart} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.lead}>{t('ideas.returned')}</p>
        <PersonText text={reason} lang={returned?.language ?? idea.language} />
        <p className={styles.next}>{t('ideas.returned_next')}</p>
      </div>
    </div>
  );
}
