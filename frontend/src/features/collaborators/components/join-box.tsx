import { ASKABLE_ROLES, type AskableRole, JOINING_LIMITS } from '@headframe/shared/collaborators';
import { normaliseText } from '@headframe/shared/common';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { useT } from '../../../lib/i18n/language-provider';
import { useKeptWords } from '../../../lib/reader/kept-words';
import { useJoinRequest } from '../api/people';
import styles from './people.module.css';
import { RoleChoice } from './role-choice';

/** Asks the authors of an idea to work on it along, with a word if one likes. */
export function JoinBox({ ideaId }: { readonly ideaId: string }) {
  const t = useT();
  const toast = useToast();
  const ask = useJoinRequest(ideaId);
  const [role, setRole] = useState<AskableRole>('member');
  const kept = useKeptWords(`join.${ideaId}`);
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const { max } = JOINING_LIMITS.note;
  const send = () =>
    ask.mutate(
      { request: { role, note: normaliseText(kept.words) }, idempotencyKey },
      {
        onSuccess: () => {
          kept.forget();
          toast(t('collaborators.asked'));
        },
        // Other words are another request.
        onError: () => setKey(newIdempotencyKey()),
      },
    );
  return (
    <div className={styles.form}>
      <RoleChoice roles={ASKABLE_ROLES} role={role} onRole={setRole} />
      <Field label={t('collaborators.note')} optional counter={<CodePointCounter text={kept.words} max={max} />}>
        {(input) => (
          <textarea
            {...input}
            rows={3}
            maxLength={2 * max}
            className={inputClass}
            value={kept.words}
            onChange={({ target }) => kept.change(target.value)}
          />
        )}
      </Field>
      {ask.isError && <ErrorNotice error={ask.error} />}
      <Button variant="primary" loading={ask.isPending} onClick={send}>
        {t('collaborators.ask')}
      </Button>
    </div>
  );
}
