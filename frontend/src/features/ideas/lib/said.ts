import type { Format } from '../../../lib/format/format';
import type { Translate } from '../../../lib/i18n/translate';
import type { IdeaValues } from './idea-values';
import { fairnessOf } from './row-values';

/** What a field says, as lines of text: for setting two states of an idea side by side. */
export function said(values: IdeaValues, field: keyof IdeaValues, t: Translate, format: Format): string {
  return linesOf(values, field, t, format) || '–';
}

const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((parts) => parts.filter((part) => part !== '').join(' · ')).join('\n');

function linesOf(values: IdeaValues, field: keyof IdeaValues, t: Translate, format: Format): string {
  const month = (chosen: string) => (chosen === '' ? '' : format.month(chosen));
  switch (field) {
    case 'language':
      return t(`languages.${values.language}`);
    case 'themes':
      return format.list(values.themes.map((theme) => t(`themes.${theme}`)));
    case 'results':
      return lines(values.results.map(({ text, unit, now, goal, by }) => [text, unit, now, goal, month(by)]));
    case 'plan':
      return lines(values.plan.map(({ text, month: chosen }) => [month(chosen), text]));
    case 'costs':
      return lines(values.costs.map(({ text, euros }) => [text, euros]));
    case 'fairness':
      return lines(
        fairnessOf(values.fairness).map(({ check, answer, note }) => [
          t(`fairness_checks.${check}`),
          t(`fairness_answers.${answer}`),
          note,
        ]),
      );
    case 'answers':
      return Object.values(values.answers).join('\n');
    default:
      return values[field];
  }
}
