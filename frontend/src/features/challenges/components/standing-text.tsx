import type { ChallengeCardDto, PhaseKind } from '@headframe/shared/challenges';
import { CalendarClock, type LucideIcon, PencilLine, Scale, Sprout, Vote, BookOpenCheck } from 'lucide-react';
import { Chip, type Tone } from '../../../components/ui/chip/chip';
import { daysUntil } from '../../../lib/format/format';
import { useFormat, useNow } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import { standingOf } from '../lib/standing';
import styles from './standing-text.module.css';

const LOOKS: Record<PhaseKind, readonly [Tone, LucideIcon]> = {
  ideas: ['moss', PencilLine],
  refine: ['moss', Sprout],
  vote: ['seam', Vote],
  review: ['slate', Scale],
  results: ['slate', BookOpenCheck],
};

interface StandingTextProps {
  readonly challenge: Pick<ChallengeCardDto, 'phases' | 'phase'>;
  readonly timeZone?: string;
}

/** Where a challenge stands in a few words: the phase and the days left, or when it begins or ended. */
export function StandingText({ challenge: { phases, phase }, timeZone }: StandingTextProps) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const standing = standingOf(phases, phase, now);
  if (standing.kind === 'now') {
    const [tone, icon] = LOOKS[standing.phase.kind];
    const days = Math.max(0, daysUntil(standing.lastDay, now, timeZone));
    return (
      <span className={styles.standing}>
        <Chip tone={tone} icon={icon}>
          {t(`phases.${standing.phase.kind}`)}
        </Chip>
        <span>{t('ui.days_left', { days })}</span>
      </span>
    );
  }
  return (
    <span className={styles.standing}>
      <Chip icon={CalendarClock}>
        {standing.kind === 'over'
          ? t('challenges.over', { date: format.date(standing.lastDay, timeZone) })
          : t(standing.kind === 'before' ? 'challenges.begins' : 'challenges.goes_on', {
              date: format.date(standing.at, timeZone),
            })}
      </Chip>
    </span>
  );
}
