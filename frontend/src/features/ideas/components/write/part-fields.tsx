import type { QuestionDto } from '@headframe/shared/challenges';
import type { LanguageCode } from '@headframe/shared/common';
import { IDEA_LIMITS } from '@headframe/shared/ideas';
import { RichTextField } from '../../../../components/form/rich-text-field/rich-text-field';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import { isSection, type WritePart } from '../../lib/write-parts';
import { AnswerFields } from './answer-fields';
import { CostRows } from './cost-rows';
import { FairnessFields } from './fairness-fields';
import { PlanRows } from './plan-rows';
import { ResultRows } from './result-rows';

interface PartFieldsProps {
  readonly part: WritePart;
  readonly form: IdeaForm;
  readonly questions: readonly QuestionDto[];
  /** The language that the idea is written in. */
  readonly language: LanguageCode;
}

/** The fields of one part of an idea. */
export function PartFields({ part, form, questions, language }: PartFieldsProps) {
  const t = useT();
  const { control } = form;
  if (isSection(part)) {
    return (
      <RichTextField
        control={control}
        name={part}
        label={t(`write.ask_${part}`)}
        max={IDEA_LIMITS[part].max}
        lang={language}
      />
    );
  }
  switch (part) {
    case 'results':
      return <ResultRows control={control} />;
    case 'plan':
      return <PlanRows control={control} />;
    case 'costs':
      return <CostRows control={control} />;
    case 'fairness':
      return <FairnessFields control={control} />;
    default:
      return <AnswerFields control={control} questions={questions} />;
  }
}
