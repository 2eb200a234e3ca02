import {
  type IdeaCardDto,
  REASON_LIMITS,
  SHORTLIST_MAX,
  SHORTLIST_OUTCOMES,
  type ShortlistChoiceDto,
} from '@headframe/shared/ideas';
import { countCodePoints, normaliseText, pagePaths } from '@headframe/shared/common';
import { ExternalLink } from 'lucide-react';
import { type FieldErrors, useForm, useWatch } from 'react-hook-form';
import { useState } from 'react';
import { FormStack } from '../../../components/form/form-stack';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { TextAreaField } from '../../../components/form/text-area-field';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useShortlist } from '../api/shortlist';
import styles from './shortlist-form.module.css';

interface Row {
  outcome: 'open' | ShortlistChoiceDto['outcome'];
  reason: string;
}
interface ShortlistValues {
  rows: Row[];
}

interface ShortlistFormProps {
  readonly challengeSlug: string;
  readonly ideas: readonly IdeaCardDto[];
  /** Where an idea came in the vote, if there was one. */
  readonly rankOf: (ideaId: string) => number | null;
}

/** Decides about several proposals: first all reasons, then a look over what will happen, then all at once. */
export function ShortlistForm({ challengeSlug, ideas, rankOf }: ShortlistFormProps) {
  const t = useT();
  const toast = useToast();
  const shortlist = useShortlist(challengeSlug, () => toast(t('shortlist.done')));
  const [choices, setChoices] = useState<ShortlistChoiceDto[] | null>(null);
  const shown = ideas.slice(0, SHORTLIST_MAX);
  const form = useForm<ShortlistValues>({
    defaultValues: { rows: shown.map(() => ({ outcome: 'open' as const, reason: '' })) },
    resolver: (values) => {
      const rows = values.rows.map(rowErrors);
      return rows.every((row) => row === undefined)
        ? { values, errors: {} }
        : { values: {}, errors: { rows } as FieldErrors<ShortlistValues> };
    },
  });
  const { control } = form;
  const rows = useWatch({ control, name: 'rows' });

  const preview = (values: ShortlistValues) =>
    setChoices(
      shown.flatMap(({ id }, index) => {
        const row = values.rows[index];
        return row === undefined || row.outcome === 'open'
          ? []
          : [{ idea: id, outcome: row.outcome, reason: normaliseText(row.reason) }];
      }),
    );

  if (choices !== null) {
    const count = (outcome: string): number => choices.filter((choice) => choice.outcome === outcome).length;
    return (
      <section className={styles.preview} aria-labelledby="preview">
        <h2 id="preview">{t('shortlist.preview_title')}</h2>
        <p>{t('shortlist.preview_lead', { shortlist: count('shortlist'), pass: count('pass') })}</p>
        <ul role="list" className={styles.list}>
          {choices.map(({ idea, outcome, reason }) => (
            <Card as="li" key={idea}>
              <strong lang={shown.find(({ id }) => id === idea)?.language}>
                {shown.find(({ id }) => id === idea)?.title}
              </strong>
              <p>
                {t(`shortlist.${outcome}`)}: {reason}
              </p>
            </Card>
          ))}
        </ul>
        {shortlist.error && <ErrorNotice error={shortlist.error} />}
        <div className={styles.actions}>
          <Button variant="primary" loading={shortlist.isPending} onClick={() => shortlist.mutate({ choices })}>
            {t('shortlist.confirm')}
          </Button>
          <Button onClick={() => setChoices(null)}>{t('shortlist.back')}</Button>
        </div>
      </section>
    );
  }
  return (
    <FormStack form={form} onSend={preview}>
      {shown.map(({ id, title, pitch, language, supportCount }, index) => {
        const rank = rankOf(id);
        return (
          <fieldset key={id} className={styles.idea}>
            <legend className={styles.title}>
              <a href={pagePaths.idea(id)} lang={language} target="_blank" rel="noopener">
                {title} <Icon of={ExternalLink} label={t('ui.new_tab')} />
              </a>
            </legend>
            <p lang={language}>{pitch}</p>
            <p className={styles.soft}>
              {rank !== null && <>{t('shortlist.rank', { rank })}. </>}
              {t('supports.people', { count: supportCount })}
            </p>
            <RadioCardsField
              control={control}
              name={`rows.${index}.outcome`}
              label={t('shortlist.outcome')}
              choices={(['open', ...SHORTLIST_OUTCOMES] as const).map((value) => ({
                value,
                label: t(`shortlist.${value}`),
              }))}
            />
            {rows[index] !== undefined && rows[index].outcome !== 'open' && (
              <TextAreaField
                control={control}
                name={`rows.${index}.reason`}
                label={t('shortlist.reason')}
                max={REASON_LIMITS.max}
              />
            )}
          </fieldset>
        );
      })}
      <Button
        type="submit"
        variant="primary"
        disabledReason={rows.every(({ outcome }) => outcome === 'open') ? t('shortlist.outcome') : null}
      >
        {t('shortlist.preview')}
      </Button>
    </FormStack>
  );
}

function rowErrors({ outcome, reason }: Row) {
  const length = countCodePoints(normaliseText(reason));
  if (outcome === 'open' || (length >= REASON_LIMITS.min && length <= REASON_LIMITS.max)) return undefined;
  const type = length < REASON_LIMITS.min ? 'text_too_short' : 'text_too_long';
  return { reason: { type, message: JSON.stringify(REASON_LIMITS) } };
}
