import { normaliseText } from '@headframe/shared/common';
import { IDEA_LIMITS, type IdeaDto } from '@headframe/shared/ideas';
import { SUGGESTION_LIMITS, type SuggestionPart } from '@headframe/shared/suggestions';
import { useState } from 'react';
import { type Resolver, type ResolverResult, useForm } from 'react-hook-form';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { RichTextField } from '../../../components/form/rich-text-field/rich-text-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextAreaField } from '../../../components/form/text-area-field';
import { Button } from '../../../components/ui/button/button';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { useT } from '../../../lib/i18n/language-provider';
import { useSuggestionCreate } from '../api/change-suggestions';

interface SuggestFormProps {
  readonly idea: IdeaDto;
  readonly part: SuggestionPart;
  readonly onSent: () => void;
}

interface SuggestValues {
  text: string;
  note: string;
}

/** A suggestion has to change something. */
const differsFrom =
  (before: string): Resolver<SuggestValues> =>
  (values): ResolverResult<SuggestValues> => {
    if (normaliseText(values.text) !== before) return { values, errors: {} };
    return { values: {}, errors: { text: { type: 'suggestion_same', message: '{}' } } };
  };

/** Proposes a change: the part as it is, to be written on, and why. */
export function SuggestForm({ idea, part, onSent }: SuggestFormProps) {
  const t = useT();
  const create = useSuggestionCreate(idea.id);
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const before = idea[part] ?? '';
  const form = useForm<SuggestValues>({
    defaultValues: { text: before, note: '' },
    resolver: differsFrom(before),
  });
  const { control } = form;
  const send = ({ text, note }: SuggestValues) =>
    create.mutate(
      {
        suggestion: { part, version: idea.version, text: normaliseText(text), note: normaliseText(note) },
        idempotencyKey,
      },
      {
        onSuccess: onSent,
        onError: (error) => {
          // Other words are another suggestion.
          setKey(newIdempotencyKey());
          showFieldErrors(form, error);
        },
      },
    );
  const text = {
    control,
    name: 'text',
    label: t(`idea_fields.${part}`),
    max: IDEA_LIMITS[part].max,
    lang: idea.language,
  } as const;
  return (
    <FormStack form={form} onSend={send}>
      {part === 'title' || part === 'pitch' ? <TextAreaField {...text} rows={2} /> : <RichTextField {...text} />}
      <TextAreaField
        control={control}
        name="note"
        label={t('suggest.note')}
        hint={t('suggest.note_hint')}
        optional
        max={SUGGESTION_LIMITS.note.max}
        rows={2}
      />
      <FormNotice control={control} error={create.error} />
      <Button type="submit" variant="primary" loading={create.isPending}>
        {t('suggest.send')}
      </Button>
    </FormStack>
  );
}
