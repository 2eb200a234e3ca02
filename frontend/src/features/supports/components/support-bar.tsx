import type { SupportDto } from '@headframe/shared/supports';
import { Link } from '@tanstack/react-router';
import { Check, ThumbsUp } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { routePaths } from '../../../app/route-paths';
import { Button, buttonClass } from '../../../components/ui/button/button';
import { Icon } from '../../../components/ui/icon/icon';
import { classNames } from '../../../lib/class-names';
import { useFormat } from '../../../lib/format/format-provider';
import { denialSentence, errorSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useSupport } from '../api/support';
import { takeWantedSupport, wantSupport } from '../lib/wanted-support';
import styles from './support-bar.module.css';

interface SupportBarProps {
  readonly ideaId: string;
  readonly support: SupportDto;
  /** How much of it was given before the idea came to mean what it means now. */
  readonly earlierCount: number;
  /** `allowed`, or the reason why not. */
  readonly ability: string;
  /** The idea's own address: where a reader comes back to after signing in. */
  readonly returnTo: string;
  readonly onChange: (support: SupportDto) => void;
}

/** "I want this": the button with the count. On phones it stays under the thumb. */
export function SupportBar({ ideaId, support, earlierCount, ability, returnTo, onChange }: SupportBarProps) {
  const t = useT();
  const format = useFormat();
  const sentenceId = useId();
  const { set, toggle, error } = useSupport({ ideaId, shown: support, show: onChange });
  const [told, setTold] = useState('');
  const { supportCount: count, isSupported } = support;

  useEffect(() => {
    if (ability === 'sign_in_needed' || !takeWantedSupport(ideaId)) return;
    if (ability !== 'allowed' || isSupported) return;
    set(true);
    setTold(t('supports.given'));
    // Once, when the reader comes back.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ability, ideaId]);

  const people = isSupported ? t('supports.with_you', { count }) : t('supports.people', { count });
  const sentence = earlierCount > 0 ? `${people} ${t('supports.earlier', { count: earlierCount })}` : people;
  const label = (
    <span className={styles.label}>
      {t('supports.support')}
      <span className={styles.count} aria-hidden="true">
        {format.number(count)}
      </span>
    </span>
  );

  // A dead button under an author's thumb would only be in the way.
  if (ability === 'own_idea') return <p>{sentence}</p>;

  return (
    <div className={styles.bar}>
      {ability === 'sign_in_needed' ? (
        <Link
          to={routePaths.signIn}
          search={{ return: returnTo }}
          className={classNames(buttonClass({ variant: 'primary' }), styles.button)}
          aria-describedby={sentenceId}
          onClick={() => wantSupport(ideaId)}
        >
          <Icon of={ThumbsUp} />
          {label}
        </Link>
      ) : (
        <Button
          variant="primary"
          icon={isSupported ? Check : ThumbsUp}
          className={classNames(styles.button, isSupported && styles.given)}
          aria-pressed={isSupported}
          aria-describedby={sentenceId}
          disabledReason={denialSentence(t, ability)}
          onClick={() => {
            setTold(isSupported ? t('supports.taken_back') : t('supports.given'));
            toggle();
          }}
        >
          {label}
        </Button>
      )}
      <p id={sentenceId} className={styles.sentence}>
        {ability === 'sign_in_needed' && `${t('supports.sign_in')} `}
        <span className={classNames(ability === 'sign_in_needed' && styles.wide)}>{sentence}</span>
      </p>
      {error !== null && (
        <p role="alert" className={styles.error}>
          {t('supports.not_kept')} {errorSentence(t, error)}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {error === null ? told : ''}
      </p>
    </div>
  );
}
