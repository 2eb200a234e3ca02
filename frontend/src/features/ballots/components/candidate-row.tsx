import type { BallotRules, CandidateDto, Choices } from '@headframe/shared/ballots';
import { pagePaths } from '@headframe/shared/common';
import { ExternalLink, Minus, Plus } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { Icon } from '../../../components/ui/icon/icon';
import { IconButton } from '../../../components/ui/icon-button/icon-button';
import { useT } from '../../../lib/i18n/language-provider';
import { pointed, pointsOf, toggled } from '../lib/ballot-draft';
import styles from './ballot-form.module.css';

interface CandidateRowProps {
  readonly candidate: CandidateDto;
  readonly ballot: Choices;
  readonly rules: BallotRules;
  readonly left: number;
  /** Whether it can only be read. */
  readonly isOff: boolean;
  readonly onChange: (ballot: Choices) => void;
}

/** An idea of the vote, in the version that is voted on, with what can be given to it. */
export function CandidateRow({ candidate, ...rest }: CandidateRowProps) {
  const t = useT();
  const { number, ideaId, language, title, pitch } = candidate;
  const isChosen = rest.ballot.choices.includes(number);
  return (
    <li className={styles.candidate} data-chosen={isChosen || undefined}>
      <div className={styles.idea} lang={language}>
        <h2 className={styles.title}>
          {ideaId === null ? (
            title
          ) : (
            <a href={pagePaths.idea(ideaId)} target="_blank" rel="noopener">
              {title} <Icon of={ExternalLink} label={t('ui.new_tab')} />
            </a>
          )}
        </h2>
        <p className={styles.pitch}>{pitch}</p>
      </div>
      {/* What was taken back can only be taken off the ballot. */}
      {!rest.isOff && (ideaId !== null || isChosen) && <Choice candidate={candidate} {...rest} />}
    </li>
  );
}

function Choice({ candidate, ballot, rules, left, onChange }: CandidateRowProps) {
  const t = useT();
  const { number, title } = candidate;
  const isChosen = ballot.choices.includes(number);
  if (rules.method === 'points') {
    const points = pointsOf(ballot, number);
    return (
      <div className={styles.points} role="group" aria-label={t('votes.points_of', { title })}>
        <IconButton
          icon={Minus}
          label={t('votes.point_less')}
          isOff={points === 0}
          onClick={() => onChange(pointed(ballot, number, -1, rules))}
        />
        <output className={styles.figure} aria-label={t('votes.points', { points })}>
          {points}
        </output>
        <IconButton
          icon={Plus}
          label={t('votes.point_more')}
          isOff={points >= rules.mostEach || left === 0}
          onClick={() => onChange(pointed(ballot, number, 1, rules))}
        />
      </div>
    );
  }
  const isFull = left === 0 && !isChosen;
  return (
    <Button
      size="small"
      variant={isChosen ? 'primary' : 'secondary'}
      aria-pressed={isChosen}
      aria-label={t('votes.choose_named', { title })}
      disabledReason={isFull ? t('votes.full') : null}
      onClick={() => onChange(toggled(ballot, number, rules))}
    >
      {t(isChosen ? 'votes.chosen' : 'votes.choose')}
    </Button>
  );
}
