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

/** The ways in which a lab gives an idea back to its people, and what is said of each. */
const WAYS = { 'idea.returned': 'returned', 'idea.reopened': 'reopened', 'idea.not_shortlisted': 'passed' } as const;
type Way = keyof typeof WAYS;

/** What the lab asks an author to change, or why it has chosen otherwise: a note from people, not a verdict. */
export function ReturnNote({ reason, idea }: ReturnNoteProps) {
  const t = useT();
  const step = idea.journey.findLast(({ type }) => type in WAYS);
  const way = WAYS[(step?.type as Way | undefined) ?? 'idea.returned'];
  return (
    <div className={styles.note}>
      <Icon of={MessageCircleHeart} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.lead}>{t(`ideas.${way}`)}</p>
        <PersonText text={reason} lang={step?.language ?? idea.language} />
        <p className={styles.next}>{t(`ideas.${way}_next`)}</p>
      </div>
    </div>
  );
}
