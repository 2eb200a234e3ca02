import { useContext, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { classNames } from '../../../lib/class-names';
import { lateModule } from '../../../lib/late-module';
import { CodePointCounter } from '../../ui/field/code-point-counter';
import { Field, type FieldInput, inputClass } from '../../ui/field/field';
import textArea from '../text-area-field.module.css';
import { type FormFieldProps, useFormField } from '../use-form-field';
import { FieldBindings } from './field-bindings';

const editor = lateModule(() => import('./rich-text-editor'));

/** For screens whose readers write: then the editor is there when they begin. */
export const preloadRichText: () => Promise<void> = editor.preload;

interface RichTextFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  /** In code points of limited Markdown, which is what is stored. */
  readonly max: number;
  /** The language that is being written, for the spelling check. */
  readonly lang?: string;
}

/**
 * A text with headings, lists and links, as it will look. Until the editor is there a plain text area takes the same text,
 * and whoever is writing in it already goes on undisturbed.
 */
export function RichTextField<Values extends FieldValues>({
  max,
  lang,
  control,
  name,
  ...texts
}: RichTextFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const loaded = editor.useModule(true);
  const [isFocused, setFocused] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const value: string = field.value ?? '';
  const Bound = useContext(FieldBindings);
  const isVisual = loaded !== null && !isTyping;

  const plain = (input: FieldInput) => (
    <textarea
      {...input}
      {...field}
      value={value}
      rows={4}
      lang={lang}
      className={classNames(inputClass, textArea.area)}
      onChange={(event) => {
        setTyping(true);
        field.onChange(event);
      }}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        setTyping(false);
        field.onBlur();
      }}
    />
  );

  return (
    <Field {...texts} error={error} counter={<CodePointCounter text={value} max={max} />}>
      {(input) =>
        isVisual ? (
          <Bound name={name}>
            {(binding) => (
              <loaded.RichTextEditor
                input={input}
                labelId={`${input.id}-label`}
                value={value}
                lang={lang}
                onChange={field.onChange}
                onBlur={field.onBlur}
                fieldRef={field.ref}
                takesFocus={isFocused}
                binding={binding}
              />
            )}
          </Bound>
        ) : (
          plain(input)
        )
      }
    </Field>
  );
}
