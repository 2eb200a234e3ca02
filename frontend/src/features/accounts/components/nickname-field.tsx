import { ACCOUNT_LIMITS } from '@headframe/shared/accounts';
import { Shuffle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type FieldPathValue, type FieldValues, type Path, useController } from 'react-hook-form';
import { TextField } from '../../../components/form/text-field';
import type { FormFieldProps } from '../../../components/form/use-form-field';
import { Button } from '../../../components/ui/button/button';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { loadNicknameWords, makeNickname } from '../lib/nickname';
import styles from './nickname-field.module.css';

type NicknameFieldProps<Values extends FieldValues> = Pick<FormFieldProps<Values>, 'control' | 'name'> & {
  /** Hears of each nickname that is offered. */
  readonly onOffer?: (nickname: string) => void;
};

/** A nickname is offered before anybody thinks of using their own name; another one is a tap away. */
export function NicknameField<Values extends FieldValues>({ control, name, onOffer }: NicknameFieldProps<Values>) {
  const { language, t } = useLanguage();
  const { field, fieldState } = useController({ control, name });
  const [told, setTold] = useState('');
  const isTaken = useRef(false);
  if (fieldState.error?.type === 'nickname_taken') isTaken.current = true;

  const written = useRef('');
  written.current = field.value ?? '';

  const offer = async (onlyWhereEmpty = false) => {
    const nickname = makeNickname(await loadNicknameWords(language), Math.random, isTaken.current);
    // Whoever began to type while the words were on their way keeps what they typed.
    if (onlyWhereEmpty && written.current !== '') return written.current;
    field.onChange(nickname as FieldPathValue<Values, Path<Values>>);
    onOffer?.(nickname);
    return nickname;
  };

  useEffect(() => {
    // Chance belongs into the browser: the server would have drawn another name.
    if (!field.value) offer(true).catch(() => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className={styles.nickname}>
      <TextField
        control={control}
        name={name}
        label={t('accounts.nickname')}
        hint={t('accounts.nickname_why')}
        max={ACCOUNT_LIMITS.nickname.max}
        autoComplete="off"
      />
      <Button size="small" icon={Shuffle} onClick={() => void offer().then(setTold, () => undefined)}>
        {t('accounts.nickname_another')}
      </Button>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
