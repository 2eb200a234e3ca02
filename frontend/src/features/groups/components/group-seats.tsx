import type { GroupSheetDto } from '@headframe/shared/groups';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Skeleton } from '../../../components/ui/skeleton/skeleton';
import { useT } from '../../../lib/i18n/language-provider';
import { groupQuery, usePinRenew } from '../api/groups';
import styles from './group-row.module.css';

interface GroupSeatsProps {
  readonly id: string;
  readonly onSheet: (sheet: GroupSheetDto) => void;
}

/** The seats of a group: number and nickname, and a new PIN where a slip was lost. */
export function GroupSeats({ id, onSheet }: GroupSeatsProps) {
  const t = useT();
  const { data: group, error, refetch } = useQuery(groupQuery(id));
  const renew = usePinRenew(id);
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!group) return <Skeleton lines={3} />;
  return (
    <>
      {!group.isClosed && <p className={styles.soft}>{t('groups.new_pin_note')}</p>}
      {renew.isError && <ErrorNotice error={renew.error} />}
      <ul role="list" className={styles.seats} aria-label={t('groups.seats_of', { name: group.name })}>
        {group.pupils.map((pupil) => (
          <li key={pupil.id} className={styles.seat}>
            <span className={styles.number}>{pupil.number}</span>
            <span className={styles.nickname}>
              {pupil.nickname === null ? (
                <span className={styles.soft}>{t('groups.seat_free')}</span>
              ) : (
                <bdi>{pupil.nickname}</bdi>
              )}
            </span>
            {!group.isClosed && (
              <Button
                size="small"
                aria-label={t('groups.new_pin_named', { number: pupil.number })}
                loading={renew.isPending && renew.variables === pupil.id}
                onClick={() => renew.mutate(pupil.id, { onSuccess: onSheet })}
              >
                {t('groups.new_pin')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
