import { AGE_BANDS } from '@headframe/shared/accounts';
import { BALLOT_METHODS, type BallotMethod, VOTE_LIMITS, type VoteRulesDto } from '@headframe/shared/ballots';
import { type FieldErrors, useForm, useWatch } from 'react-hook-form';
import { CheckboxChipsField } from '../../../components/form/checkbox-chips-field';
import { CheckboxField } from '../../../components/form/checkbox-field';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { NumberField } from '../../../components/form/number-field';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { Button } from '../../../components/ui/button/button';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useVoteRulesSave } from '../api/vote';

interface RulesValues extends Omit<VoteRulesDto, 'most' | 'mostEach' | 'revision' | 'method'> {
  method: BallotMethod;
  most: number | null;
  mostEach: number | null;
}

/** How ballots are filled in, and who may cast one: until the vote begins. */
export function VoteRulesEditor({ slug, rules }: { readonly slug: string; readonly rules: VoteRulesDto }) {
  const t = useT();
  const toast = useToast();
  const save = useVoteRulesSave(slug);
  const { revision, ...values } = rules;
  const form = useForm<RulesValues>({
    defaultValues: values,
    resolver: (entered) => {
      const errors = rulesErrors(entered);
      return Object.keys(errors).length === 0 ? { values: entered, errors: {} } : { values: {}, errors };
    },
  });
  const { control } = form;
  const method = useWatch({ control, name: 'method' });
  const send = ({ most, mostEach, ...entered }: RulesValues) =>
    save.mutate(
      { ...entered, most: most ?? 1, mostEach: entered.method === 'points' ? (mostEach ?? 1) : 1, revision },
      { onSuccess: () => toast(t('vote_rules.saved')) },
    );

  return (
    <FormStack form={form} onSend={send}>
      <RadioCardsField
        control={control}
        name="method"
        label={t('vote_rules.method')}
        choices={BALLOT_METHODS.map((value) => ({
          value,
          label: t(`vote_rules.${value}`),
          hint: t(`vote_rules.${value}_hint`),
        }))}
      />
      <NumberField
        control={control}
        name="most"
        label={t(method === 'points' ? 'vote_rules.most_points' : 'vote_rules.most')}
      />
      {method === 'points' && <NumberField control={control} name="mostEach" label={t('vote_rules.most_each')} />}
      <CheckboxField control={control} name="isRegionOnly" label={t('vote_rules.region_only')} />
      <CheckboxField
        control={control}
        name="isLabOnly"
        label={t('vote_rules.lab_only')}
        hint={t('errors.not_of_lab')}
      />
      <CheckboxChipsField
        control={control}
        name="ageBands"
        label={t('vote_rules.age_bands')}
        hint={t('vote_rules.age_bands_hint')}
        optional
        max={AGE_BANDS.length}
        choices={AGE_BANDS.map((band) => ({ value: band, label: t(`age_bands.${band}`) }))}
      />
      <FormNotice control={control} error={save.error} />
      <Button type="submit" variant="primary" loading={save.isPending}>
        {t('vote_rules.save')}
      </Button>
    </FormStack>
  );
}

const invalid = { type: 'number_invalid', message: '{}' };
const isWithin = (value: number | null, { min, max }: { min: number; max: number }): boolean =>
  value !== null && value >= min && value <= max;

function rulesErrors({ method, most, mostEach }: RulesValues): FieldErrors<RulesValues> {
  const isEachWrong =
    method === 'points' && (!isWithin(mostEach, VOTE_LIMITS.mostEach) || (mostEach ?? 0) > (most ?? 0));
  return {
    ...(isWithin(most, VOTE_LIMITS.most) ? {} : { most: invalid }),
    ...(isEachWrong ? { mostEach: invalid } : {}),
  };
}
