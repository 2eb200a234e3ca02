import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../../../lib/class-names';
import { useT } from '../../../lib/i18n/language-provider';
import { Icon } from '../icon/icon';
import styles from './field.module.css';

export interface FieldTexts {
  readonly label: string;
  /** One sentence that helps before anything goes wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string;
  /** Said beside the label; what is not optional is needed. */
  readonly optional?: boolean;
}

/** The attributes that tie an input to its label, hint and error. */
export interface FieldInput {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends FieldTexts {
  readonly counter?: ReactNode;
  readonly children: (input: FieldInput) => ReactNode;
}

/** Label above, hint under it, input, then the error or the counter. */
export function Field({ label, hint, error, optional = false, counter, children }: FieldProps) {
  const t = useT();
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      {/* A click on the label of something that is no input of the browser's leads there as well. */}
      <label
        id={`${id}-label`}
        className={styles.label}
        htmlFor={id}
        onClick={() => document.getElementById(id)?.focus()}
      >
        {label}
        {optional && <span className={styles.optional}> {t('form.optional')}</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy })}
      <FieldFoot error={error} errorId={errorId} counter={counter} />
    </div>
  );
}

interface FieldGroupProps extends FieldTexts {
  readonly children: (group: { describedBy: string | undefined }) => ReactNode;
}

/** The same for a group of choices. */
export function FieldGroup({ label, hint, error, optional = false, children }: FieldGroupProps) {
  const t = useT();
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={styles.field} aria-describedby={describedBy}>
      <legend className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t('form.optional')}</span>}
      </legend>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ describedBy })}
      <FieldFoot error={error} errorId={errorId} />
    </fieldset>
  );
}

function FieldFoot({ error, errorId, counter }: { error?: string; errorId: string; counter?: ReactNode }) {
  if (!error && !counter) return null;
  return (
    <div className={styles.foot}>
      {error && (
        <p id={errorId} className={styles.error}>
          <Icon of={CircleAlert} className={styles.errorIcon} />
          {error}
        </p>
      )}
      {counter}
    </div>
  );
}

/** The look of a text input or a text area. */
export const inputClass: string = styles.input ?? '';

/** The look of a select. */
export const selectClass: string = classNames(styles.input, styles.select);
