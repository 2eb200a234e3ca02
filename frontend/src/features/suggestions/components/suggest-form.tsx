import { normaliseText } from '@headframe/shared/common';
import { IDEA_LIMITS, type IdeaDto } from '@headframe/shared/ideas';
import { SUGGESTION_LIMITS, type SuggestionPart } from '@headframe/shared/suggestions';
import { useEffect, useState } from 'react';
import { type Resolver, type ResolverResult, useForm } from 'react-hook-form';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { RichTextField } from '../../../components/form/rich-text-field/rich-text-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextAreaField } from '../../../components/form/text-area-field';
import { Button } from '../../../components/ui/button/button';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { useT } from '../../../lib/i18n/language-provider';
import { useHydrated } from '../../../lib/use-hydrated';
import { useSuggestionCreate } from '../api/change-suggestions';
import { suggestionDraft } from '../lib/suggestion-draft';

interface SuggestFormProps {
  readonly idea: IdeaDto;
  readonly part: SuggestionPart;
  /** Who writes: what is typed is kept on the device for them. */
  readonly ownerId: string;
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

/** Proposes a change: the part as it is, to be written on, and why. Drawn anew once the device can say what it kept. */
export function SuggestForm({ idea, part, ownerId, onSent }: SuggestFormProps) {
  const t = useT();
  const create = useSuggestionCreate(idea.id);
  const isHydrated = useHydrated();
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const [drawer] = useState(() => suggestionDraft(idea.id, part, ownerId));
  // What one began from stays: laid over a newer text, a suggestion would take back what others changed there.
  const [{ version, before, ...begun }] = useState(() => {
    const words = idea[part] ?? '';
    return (isHydrated ? drawer.read() : undefined) ?? { version: idea.version, before: words, text: words, note: '' };
  });
  const form = useForm<SuggestValues>({ defaultValues: begun, resolver: differsFrom(before) });
  const { control, subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: { text, note } }) => {
          if (normaliseText(text) === before && note === '') drawer.remove();
          else drawer.write({ version, before, text, note });
        },
      }),
    [subscribe, drawer, version, before],
  );
  const send = ({ text, note }: SuggestValues) =>
    create.mutate(
      {
        suggestion: { part, version, text: normaliseText(text), note: normaliseText(note) },
        idempotencyKey,
      },
      {
        onSuccess: () => {
          drawer.remove();
          onSent();
        },
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
