import type { GroupCardDto, GroupSheetDto } from '@headframe/shared/groups';
import { ChevronDown, Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Chip } from '../../../components/ui/chip/chip';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import { useGroupClose } from '../api/groups';
import { inGroups } from '../lib/in-groups';
import styles from './group-row.module.css';
import { GroupSeats } from './group-seats';

interface GroupRowProps {
  readonly group: GroupCardDto;
  readonly onSheet: (sheet: GroupSheetDto) => void;
}

/** A school group: its code, who authorised it, how many have come, and its seats on demand. */
export function GroupRow({ group, onSheet }: GroupRowProps) {
  const t = useT();
  const format = useFormat();
  const close = useGroupClose();
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const seatsId = useId();
  const { id, name, code, ageBand, organisation, authorisedOn, activeCount, pupilCount, isClosed } = group;
  return (
    <Card as="article" className={styles.row} aria-label={name}>
      <header className={styles.head}>
        <h3>{name}</h3>
        <Chip>{t(`age_bands.${ageBand}`)}</Chip>
        {isClosed && <Chip icon={Lock}>{t('groups.closed')}</Chip>}
      </header>
      {!isClosed && (
        <p>
          {t('groups.code')}{' '}
          <strong translate="no" className={styles.code}>
            {inGroups(code, 3)}
          </strong>
        </p>
      )}
      <p>{t('groups.signed_in', { active: format.number(activeCount), count: format.number(pupilCount) })}</p>
      <p className={styles.soft}>
        {t('groups.authorised', { organisation: organisation.name, date: format.calendarDate(authorisedOn) })}
      </p>
      <SettingsActions>
        <Button
          size="small"
          icon={ChevronDown}
          aria-expanded={isOpen}
          aria-controls={seatsId}
          onClick={() => setOpen(!isOpen)}
        >
          {t('groups.seats')}
        </Button>
        {!isClosed && (
          <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
            {t('groups.close')}
          </Button>
        )}
      </SettingsActions>
      <div id={seatsId} hidden={!isOpen}>
        {isOpen && <GroupSeats id={id} onSheet={onSheet} />}
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('groups.close_title', { name })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('groups.cancel')}</Button>
            <Button
              variant="danger"
              loading={close.isPending}
              onClick={() => close.mutate(id, { onSuccess: () => setAsking(false) })}
            >
              {t('groups.close')}
            </Button>
          </>
        }
      >
        <p>{t('groups.close_text')}</p>
        {close.isError && <ErrorNotice error={close.error} />}
      </Dialog>
    </Card>
  );
}
