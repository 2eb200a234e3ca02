import type { LanguageCode } from '@headframe/shared/common';
import { Fragment } from 'react';
import { classNames } from '../../../lib/class-names';
import styles from './person-text.module.css';

interface PersonTextProps {
  readonly text: string;
  /** The language it was written in: screen readers and hyphenation need it. */
  readonly lang: LanguageCode;
  readonly className?: string;
}

/** What a person wrote: plain text in paragraphs. Nothing in it is ever read as markup. */
export function PersonText({ text, lang, className }: PersonTextProps) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div lang={lang} className={classNames('reading', styles.text, className)}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, number) => (
            <Fragment key={number}>
              {number > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
