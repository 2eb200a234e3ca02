import type { ChallengeState } from '@headframe/shared/challenges';
import type { RegionRefDto } from '@headframe/shared/regions';
import { buttonClass } from '../../../components/ui/button/button';
import { Field, selectClass } from '../../../components/ui/field/field';
import { SegmentedControl } from '../../../components/ui/segmented-control/segmented-control';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './challenge-filters.module.css';

const STATES = ['open', 'all'] as const satisfies readonly ChallengeState[];

interface ChallengeFiltersProps {
  readonly regions: readonly RegionRefDto[];
  readonly region?: string;
  /** Left out where only open ones make sense. */
  readonly state?: ChallengeState;
  /** What the address keeps beside the filters when the form is sent without script. */
  readonly hidden: Readonly<Record<string, string | undefined>>;
  readonly action: string;
  readonly onRegion: (region: string | undefined) => void;
  readonly onState: (state: ChallengeState) => void;
}

/** Where and whether open: the two questions people have about challenges. */
export function ChallengeFilters({ regions, region, state, hidden, action, onRegion, onState }: ChallengeFiltersProps) {
  const t = useT();
  return (
    <form method="get" action={action} className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className={styles.region}>
        <Field label={t('challenges.region')}>
          {(input) => (
            <select
              {...input}
              name="region"
              className={selectClass}
              value={region ?? ''}
              onChange={(event) => onRegion(event.target.value === '' ? undefined : event.target.value)}
            >
              <option value="">{t('challenges.any_region')}</option>
              {regions.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {state !== undefined && (
        <SegmentedControl
          label={t('challenges.state')}
          segments={STATES.map((value) => ({ value, label: t(`challenges.state_${value}`) }))}
          value={state}
          onChange={onState}
        />
      )}
      <noscript>
        <button type="submit" className={buttonClass()}>
          {t('idea_lists.find')}
        </button>
      </noscript>
    </form>
  );
}
