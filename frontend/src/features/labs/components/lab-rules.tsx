import type { LanguageCode } from '@headframe/shared/common';
import styles from './lab-rules.module.css';

interface LabRulesProps {
  /** One rule a line. */
  readonly text: string;
  readonly lang: LanguageCode;
}

/** The rules of a lab as the list they are. */
export function LabRules({ text, lang }: LabRulesProps) {
  const rules = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <ol role="list" lang={lang} className={styles.rules}>
      {rules.map((rule, index) => (
        <li key={index} className={styles.rule}>
          {rule}
        </li>
      ))}
    </ol>
  );
}
