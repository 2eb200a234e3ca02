import { IDEA_LIMITS, missingFor, tooShort, type UpdateIdeaDto } from '@headframe/shared/ideas';
import { type Resolver, useForm, type UseFormReturn } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { type IdeaValues, textOf } from '../lib/idea-values';
import { isNoFigure } from '../lib/row-values';

export type IdeaForm = UseFormReturn<IdeaValues>;

const checkFields = dtoResolver<UpdateIdeaDto>(
  async () => (await import('../lib/idea-check')).UpdateIdeaDto,
) as Resolver<UpdateIdeaDto>;

const noFigure = (typed: string) => (isNoFigure(typed) ? { type: 'number_invalid', message: '{}' } : undefined);

/** What publishing asks for: each field within the contract's rules, and none too short. */
const checkIdea: Resolver<IdeaValues> = async (values, context, options) => {
  const text = textOf(values);
  const { errors } = await checkFields(text, context, options as never);
  const short = new Set([...missingFor('spark', text), ...tooShort(text)]);
  const found = { ...errors } as Record<string, unknown>;
  for (const field of short) {
    const type = text[field] === '' ? 'field_missing' : 'text_too_short';
    found[field] ??= { type, message: JSON.stringify({ min: IDEA_LIMITS[field].min }) };
  }
  const { results, costs } = values;
  if (results.some(({ now, goal }) => isNoFigure(now) || isNoFigure(goal)))
    found['results'] = results.map(({ now, goal }) => ({ now: noFigure(now), goal: noFigure(goal) }));
  if (costs.some(({ euros }) => isNoFigure(euros)))
    found['costs'] = costs.map(({ euros }) => ({ euros: noFigure(euros) }));
  return Object.keys(found).length === 0 ? { values, errors: {} } : { values: {}, errors: found };
};

/** The form of an idea. Writing is never checked; publishing is. */
export function useIdeaForm(values: IdeaValues): IdeaForm {
  return useForm<IdeaValues>({ defaultValues: values, resolver: checkIdea, shouldFocusError: false });
}
