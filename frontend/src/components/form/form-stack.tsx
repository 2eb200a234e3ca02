import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import styles from './form-stack.module.css';

interface FormStackProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly onSend: (values: Values) => unknown;
  readonly children: ReactNode;
}

/** A form: fields under each other, checked by us and not by the browser's bubbles. */
export function FormStack<Values extends FieldValues>({ form, onSend, children }: FormStackProps<Values>) {
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
      {children}
    </form>
  );
}
