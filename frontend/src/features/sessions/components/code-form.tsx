import { SIGN_IN_CODE_TRIES, type SessionDto } from '@headframe/shared/sessions';
import { ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode } from '../../../components/form/server-errors';
import { Button, buttonClass } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { ApiError } from '../../../lib/api-error';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useCodeRedeem, useCodeRequest } from '../api/sign-in';
import { type AskedCode, lifeLeft } from '../lib/asked-code';
import { useClock } from '../lib/use-clock';
import styles from './sign-in.module.css';

interface CodeFormProps {
  readonly asked: AskedCode;
  /** In demo mode without a mail server: where the mail can be read. */
  readonly mailbox: string | null;
  readonly onAskedAgain: () => void;
  readonly onOtherAddress: (() => void) | null;
  readonly onSession: (session: SessionDto) => void;
}

/** The code of the mail. It may be pasted with spaces, sent again, and has its time. */
export function CodeForm({ asked, mailbox, onAskedAgain, onOtherAddress, onSession }: CodeFormProps) {
  const { language, t } = useLanguage();
  const now = useClock();
  const redeem = useCodeRedeem();
  const request = useCodeRequest();
  const form = useForm({
    defaultValues: { code: '' },
    resolver: dtoResolver<{ code: string }>(async () => (await import('../lib/code-check')).CodeDto),
  });
  const { control, setFocus } = form;
  useEffect(() => setFocus('code'), [setFocus]);

  // The server gives the same answer to whatever is wrong, so the page counts along.
  const [wrongCodes, setWrongCodes] = useState(0);
  const minutes = Math.ceil(lifeLeft(asked, now) / 60_000);
  const isOver = minutes === 0 || wrongCodes >= SIGN_IN_CODE_TRIES;

  const send = ({ code }: { code: string }) =>
    redeem.mutate(
      { code },
      {
        onSuccess: onSession,
        onError: (error) => {
          showCode(form, 'code', error);
          if (error instanceof ApiError && error.code === 'code_wrong') setWrongCodes((count) => count + 1);
        },
      },
    );
  const sendAgain = () =>
    request.mutate(
      { email: asked.email, language },
      {
        onSuccess: () => {
          redeem.reset();
          setWrongCodes(0);
          form.reset();
          onAskedAgain();
          setFocus('code');
        },
      },
    );

  return (
    <FormStack form={form} onSend={send}>
      <CodeField
        control={control}
        name="code"
        kind="digits"
        autoComplete="one-time-code"
        label={t('sessions.code')}
        hint={isOver ? t('sessions.code_over') : t('sessions.code_holds', { minutes })}
      />
      <FormNotice control={control} error={redeem.error} />
      {request.isError && <ErrorNotice error={request.error} />}
      <p role="status" className={styles.told}>
        {request.isSuccess && !redeem.isError && t('sessions.code_sent_again')}
      </p>
      <Button type="submit" variant={isOver ? 'secondary' : 'primary'} wide loading={redeem.isPending}>
        {t('sessions.go_on')}
      </Button>
      {mailbox !== null && (
        <a href={mailbox} target="_blank" rel="noreferrer" className={buttonClass({ wide: true })}>
          <Icon of={ExternalLink} />
          <span>
            {t('sessions.open_mailbox')}
            <span className="visually-hidden"> ({t('ui.new_tab')})</span>
          </span>
        </a>
      )}
      <div className={styles.ways}>
        <Button variant={isOver ? 'primary' : 'quiet'} size="small" loading={request.isPending} onClick={sendAgain}>
          {t('sessions.send_again')}
        </Button>
        {onOtherAddress && (
          <Button variant="quiet" size="small" onClick={onOtherAddress}>
            {t('sessions.other_address')}
          </Button>
        )}
      </div>
    </FormStack>
  );
}
