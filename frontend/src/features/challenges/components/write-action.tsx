import type { ChallengeDto } from '@headframe/shared/challenges';
import { Plus } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { ButtonLink } from '../../../components/layout/links';
import { Button } from '../../../components/ui/button/button';
import { type Format } from '../../../lib/format/format';
import { useFormat, useNow } from '../../../lib/format/format-provider';
import { denialSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import type { Translate } from '../../../lib/i18n/translate';
import { writingTime } from '../lib/standing';

/** The way to a new idea, or why there is none now. */
export function WriteAction({ challenge }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const reason = writeDenial(challenge, now, t, format);
  if (reason !== null) {
    return (
      <Button icon={Plus} disabledReason={reason}>
        {t('shell.new_idea')}
      </Button>
    );
  }
  return (
    <ButtonLink to={routePaths.write} params={{ challengeSlug: challenge.slug }} variant="primary" icon={Plus}>
      {t('shell.new_idea')}
    </ButtonLink>
  );
}

/** Why no idea can be published here now, with the date where time is the reason; `null` where it can. */
export function writeDenial(
  { abilities, phases, timeZone }: Pick<ChallengeDto, 'abilities' | 'phases' | 'timeZone'>,
  now: Date,
  t: Translate,
  format: Format,
): string | null {
  if (abilities.write === 'guardian_needed') return t('challenges.write_guardian');
  const time = abilities.write === 'phase_closed' ? writingTime(phases, now) : null;
  if (time === null) return denialSentence(t, abilities.write);
  const date = format.date(time.at, timeZone);
  return t(time.kind === 'early' ? 'challenges.write_early' : 'challenges.write_late', { date });
}
