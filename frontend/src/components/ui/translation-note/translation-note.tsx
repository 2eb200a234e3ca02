import type { LanguageCode, TextOrigin } from '@headframe/shared/common';
import { Languages } from 'lucide-react';
import { useT } from '../../../lib/i18n/language-provider';
import { Icon } from '../icon/icon';
import styles from './translation-note.module.css';

interface TranslationNoteProps {
  /** Who translated the text that the reader gets first. */
  readonly origin: TextOrigin;
  /** The language it was first written in. */
  readonly language: LanguageCode;
  readonly showsOriginal: boolean;
  readonly onToggle: () => void;
}

/** Says that a text is a translation, by whom, and brings the original with one tap. */
export function TranslationNote({ origin, language, showsOriginal, onToggle }: TranslationNoteProps) {
  const t = useT();
  const name = t(`languages.${language}`);
  return (
    <p className={styles.note}>
      <Icon of={Languages} className={styles.icon} />
      <span>{showsOriginal ? t('translations.original', { language: name }) : t(`text_origins.${origin}`)}</span>
      <button type="button" className={styles.toggle} onClick={onToggle}>
        {showsOriginal ? t('translations.show_translation') : t('translations.show_original', { language: name })}
      </button>
    </p>
  );
}
