import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useHydrated } from '../../lib/use-hydrated';
import styles from './form-stack.module.css';

interface FormStackProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly onSend: (values: Values) => unknown;
  readonly children: ReactNode;
}

/**
 * A form: fields under each other, checked by us and not by the browser's bubbles. Until the page has come alive it takes
 * nothing: what is typed would be lost, and the browser's own sending would write it into the address.
 */
export function FormStack<Values extends FieldValues>({ form, onSend, children }: FormStackProps<Values>) {
  const isAlive = useHydrated();
  return (
    <form noValidate method="post" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
      <fieldset disabled={!isAlive} className={styles.form}>
        {children}
      </fieldset>
    </form>
  );
}
