import { isLinkTarget, storedLinkTarget } from '@headframe/shared/rich-text';
import { type KeyboardEvent, useState } from 'react';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Field, inputClass } from '../../ui/field/field';
import styles from './rich-text-field.module.css';

interface LinkDialogProps {
  /** The address that is there already. */
  readonly href: string | null;
  /** Whether words are to be put in, since none are chosen. */
  readonly asksForWords: boolean;
  readonly onSet: (href: string, words: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks where a link leads. People type addresses as they say them; the scheme is put before them. */
export function LinkDialog({ href, asksForWords, onSet, onRemove, onClose }: LinkDialogProps) {
  const t = useT();
  const [address, setAddress] = useState(href?.replace(/^mailto:/, '') ?? '');
  const [words, setWords] = useState('');
  const [isRefused, setRefused] = useState(false);

  const set = () => {
    const target = meantTarget(address);
    if (target === null) setRefused(true);
    else onSet(target, words.trim() || address.trim());
  };

  // The dialog stands inside the form of the whole text: Enter must not send that.
  const setOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    set();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('rich_text.link')}
      actions={
        <>
          {href !== null && <Button onClick={onRemove}>{t('rich_text.link_remove')}</Button>}
          <Button variant="primary" onClick={set}>
            {t('rich_text.link_set')}
          </Button>
        </>
      }
    >
      <div className={styles.linkFields}>
        <Field
          label={t('rich_text.link_address')}
          hint={t('rich_text.link_hint')}
          error={isRefused ? fieldSentence(t, { code: 'link_invalid', params: {} }) : undefined}
        >
          {(input) => (
            <input
              {...input}
              className={inputClass}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              value={address}
              onChange={(event) => {
                setAddress(event.target.value);
                setRefused(false);
              }}
              onKeyDown={setOnEnter}
            />
          )}
        </Field>
        {asksForWords && (
          <Field label={t('rich_text.link_words')} optional>
            {(input) => (
              <input
                {...input}
                className={inputClass}
                value={words}
                onChange={(event) => setWords(event.target.value)}
                onKeyDown={setOnEnter}
              />
            )}
          </Field>
        )}
      </div>
    </Dialog>
  );
}

/** The address that somebody means, in the stored form; `null` where a text may not lead there. */
function meantTarget(typed: string): string | null {
  const address = storedLinkTarget(typed.trim());
  const isMail = /^[^\s/:@]+@[^\s/:@]+$/.test(address);
  const target = isMail ? `mailto:${address}` : address.replace(/^(?:http:\/\/|(?!https:\/\/|mailto:))/, 'https://');
  const hasDot = target.startsWith('mailto:') || /^https:\/\/[^/]*\.[^/]/.test(target);
  return hasDot && isLinkTarget(target) ? target : null;
}
