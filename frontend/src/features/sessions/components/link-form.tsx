import type { SessionDto } from '@headframe/shared/sessions';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { routePaths } from '../../../app/route-paths';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode } from '../../../components/form/server-errors';
import { ButtonLink } from '../../../components/layout/links';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { ApiError } from '../../../lib/api-error';
import { useT } from '../../../lib/i18n/language-provider';
import { useCodeRedeem } from '../api/sign-in';
import styles from './sign-in.module.css';

interface LinkFormProps {
  readonly token: string;
  readonly onSession: (session: SessionDto) => void;
}

/** What the server says when the link alone is not enough: another browser asked for it, or its time is over. */
const NOT_ENOUGH = new Set(['code_wrong', 'sign_in_expired']);

/** One button in the browser that asked for the mail; in another one the code of the mail as well. */
export function LinkForm({ token, onSession }: LinkFormProps) {
  const t = useT();
  const redeem = useCodeRedeem();
  const [isCodeNeeded, setCodeNeeded] = useState(false);
  if (isCodeNeeded) return <CodeWithLink token={token} onSession={onSession} />;

  const goOn = () =>
    redeem.mutate(
      { token },
      {
        onSuccess: onSession,
        onError: (error) => {
          if (error instanceof ApiError && NOT_ENOUGH.has(error.code)) setCodeNeeded(true);
        },
      },
    );
  return (
    <div className={styles.link}>
      {redeem.isError && <ErrorNotice error={redeem.error} />}
      <Button variant="primary" wide loading={redeem.isPending} onClick={goOn}>
        {t('sessions.link_go_on')}
      </Button>
    </div>
  );
}

function CodeWithLink({ token, onSession }: LinkFormProps) {
  const t = useT();
  const redeem = useCodeRedeem();
  const form = useForm({
    defaultValues: { code: '' },
    resolver: dtoResolver<{ code: string }>(async () => (await import('../lib/code-check')).CodeDto),
  });
  const send = ({ code }: { code: string }) =>
    redeem.mutate({ token, code }, { onSuccess: onSession, onError: (error) => showCode(form, 'code', error) });
  return (
    <FormStack form={form} onSend={send}>
      <p role="status">{t('sessions.link_other_browser')}</p>
      <CodeField
        control={form.control}
        name="code"
        kind="digits"
        autoComplete="one-time-code"
        label={t('sessions.code')}
        hint={t('sessions.link_code_hint')}
      />
      <FormNotice control={form.control} error={redeem.error} />
      <Button type="submit" variant="primary" wide loading={redeem.isPending}>
        {t('sessions.go_on')}
      </Button>
      <div className={styles.ways}>
        <ButtonLink to={routePaths.signIn} variant="quiet" size="small">
          {t('sessions.ask_for_code')}
        </ButtonLink>
      </div>
    </FormStack>
  );
}
