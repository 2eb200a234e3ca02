import type { CollaboratorDto } from '@headframe/shared/collaborators';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Field, selectClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';
import { useLeaving } from '../api/people';
import styles from './people.module.css';

interface LeaveBoxProps {
  readonly ideaId: string;
  readonly members: readonly CollaboratorDto[];
  readonly onLeft: () => void;
}

/** One tap to leave. The last author first says who goes on with the idea. */
export function LeaveBox({ ideaId, members, onLeft }: LeaveBoxProps) {
  const t = useT();
  const leave = useLeaving(ideaId);
  const others = members.filter(({ isSelf }) => !isSelf);
  const self = members.find(({ isSelf }) => isSelf);
  const isLast = self?.role === 'co_author' && !others.some(({ role }) => role === 'co_author');
  const heirs = others.filter(({ role }) => role === 'member');
  const [chosen, setChosen] = useState('');
  const heir = chosen || heirs[0]?.id;
  if (isLast && heirs.length === 0) return <p>{t('collaborators.last_alone')}</p>;
  return (
    <div className={styles.form}>
      {isLast && (
        <Field label={t('collaborators.heir')} hint={t('collaborators.heir_hint')}>
          {(input) => (
            <select {...input} className={selectClass} value={heir} onChange={({ target }) => setChosen(target.value)}>
              {heirs.map(({ id, nickname }) => (
                <option key={id} value={id}>
                  {nickname ?? t('accounts.former_member')}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {leave.isError && <ErrorNotice error={leave.error} />}
      <Button
        icon={LogOut}
        loading={leave.isPending}
        onClick={() => leave.mutate(isLast ? heir : undefined, { onSuccess: onLeft })}
      >
        {t(isLast ? 'collaborators.hand_over' : 'collaborators.leave')}
      </Button>
    </div>
  );
}
