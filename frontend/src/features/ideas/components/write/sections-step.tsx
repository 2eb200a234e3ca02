import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import { IDEA_LIMITS } from '@headframe/shared/ideas';
import { municipalitiesOf, municipalityName } from '@headframe/shared/places';
import { THEMES, THEMES_MAX } from '@headframe/shared/themes';
import { useWatch } from 'react-hook-form';
import { CheckboxChipsField } from '../../../../components/form/checkbox-chips-field';
import { SelectField } from '../../../../components/form/select-field';
import { TextAreaField } from '../../../../components/form/text-area-field';
import { ReadinessMeter } from '../../../../components/ui/readiness-meter/readiness-meter';
import { useLanguage } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import type { IdeaValues } from '../../lib/idea-values';
import { type ChallengeAsks, readiness, type WritePart } from '../../lib/write-parts';
import { SectionList } from './section-list';
import styles from './sections-step.module.css';
import { StepHead } from '../../../../components/ui/step-head/step-head';

const LINKS_MAX = 5 * (IDEA_LIMITS.link.max + 1);

interface SectionsStepProps {
  readonly form: IdeaForm;
  readonly asks: ChallengeAsks;
  /** Slug of the region, whose municipalities can be chosen. */
  readonly region: string;
  readonly open: WritePart | null;
  readonly onOpen: (part: WritePart | null) => void;
  readonly lead: string;
  readonly isEntered: boolean;
}

/** Step two: the idea grows, section by section, as far as its author likes. */
export function SectionsStep({ form, asks, region, open, onOpen, lead, isEntered }: SectionsStepProps) {
  const { t, language } = useLanguage();
  const { control } = form;
  const places = municipalitiesOf(region);
  const values = useWatch({ control }) as IdeaValues;
  const { depth, total, missing } = readiness(values, asks);
  return (
    <>
      <StepHead
        above={t('write.step', { number: 2, total: 2 })}
        title={t('write.sections_step')}
        lead={lead}
        isEntered={isEntered}
      />
      <ReadinessMeter depth={depth} total={total} missing={missing.map((part) => t(`idea_fields.${part}`))} />
      <SectionList form={form} asks={asks} open={open} onOpen={onOpen} />
      <div className={styles.details}>
        <h3>{t('write.details')}</h3>
        <CheckboxChipsField
          control={control}
          name="themes"
          label={t('idea_fields.themes')}
          hint={t('write.themes_hint', { max: THEMES_MAX })}
          optional
          max={THEMES_MAX}
          choices={THEMES.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
        />
        <div className={styles.pair}>
          {places.length > 0 && (
            <SelectField
              control={control}
              name="municipality"
              label={t('idea_fields.municipality')}
              hint={t('write.place_hint')}
              optional
              choices={[
                { value: '', label: t('write.no_place') },
                ...places.map((each) => ({ value: each.slug, label: municipalityName(each, language) })),
              ]}
            />
          )}
          <SelectField
            control={control}
            name="language"
            label={t('write.language')}
            hint={t('write.language_hint')}
            choices={LANGUAGES.map((code: LanguageCode) => ({
              value: code,
              label: t(`languages.${code}`),
              lang: code,
            }))}
          />
        </div>
        <TextAreaField
          control={control}
          name="links"
          label={t('idea_fields.links')}
          hint={t('write.links_hint')}
          optional
          max={LINKS_MAX}
          rows={2}
        />
      </div>
    </>
  );
}
