import type { PersonDto } from '@headframe/shared/people';
import { FileCheck2, LogOut, Moon } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { DateText } from '../../../components/ui/time/time';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './person-row.module.css';

interface PersonRowProps {
  readonly person: PersonDto;
  readonly regionName: string;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onVet: () => void;
  readonly onSignOut: () => void;
}

/** A person as whoever looks after them sees them: roles, why one sleeps, and what can be done. */
export function PersonRow({ person, regionName, isSelected, onSelect, onVet, onSignOut }: PersonRowProps) {
  const t = useT();
  const isVetted = person.actions.includes('record_vetting') && person.roles.length > 0;
  return (
    <Card as="article" className={styles.row}>
      <header className={styles.head}>
        {person.actions.includes('change_roles') && (
          <label className={styles.select}>
            <input type="checkbox" checked={isSelected} onChange={(event) => onSelect(event.target.checked)} />
            <span className="visually-hidden">{t('people.select', { name: person.nickname })}</span>
          </label>
        )}
        <h2 className={styles.name}>
          <NicknameTag nickname={person.nickname} />
        </h2>
      </header>
      <Roles person={person} />
      <dl className={styles.facts}>
        {person.email !== null && (
          <div>
            <dt>{t('accounts.email')}</dt>
            <dd className={styles.address}>{person.email}</dd>
          </div>
        )}
        <div>
          <dt>{t('people.region')}</dt>
          <dd>{regionName}</dd>
        </div>
        <div>
          <dt>{t('people.joined')}</dt>
          <dd>
            <DateText at={person.joinedAt} />
          </dd>
        </div>
        {isVetted && (
          <div>
            <dt>{t('people.vetting')}</dt>
            <dd>
              <VettingWords person={person} />
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.actions}>
        {isVetted && (
          <Button
            size="small"
            icon={FileCheck2}
            onClick={onVet}
            aria-label={t('people.vetting_of', { name: person.nickname })}
          >
            {t('people.vetting_record')}
          </Button>
        )}
        {person.actions.includes('end_sessions') && (
          <Button
            size="small"
            variant="quiet"
            icon={LogOut}
            onClick={onSignOut}
            aria-label={t('people.sign_out_of', { name: person.nickname })}
          >
            {t('people.sign_out')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Roles({ person: { roles } }: { readonly person: PersonDto }) {
  const t = useT();
  if (roles.length === 0) return <p className={styles.none}>{t('people.no_role')}</p>;
  return (
    <ul role="list" className={styles.roles}>
      {roles.map(({ role, place, placeName, lacks }) => (
        <li key={`${role} ${place}`}>
          <span className={styles.role}>{t(`roles.${role}`)}</span>
          {placeName !== null && <span> · {placeName}</span>}
          {lacks.map((lack) => (
            <p key={lack} className={styles.sleeps}>
              <Icon of={Moon} />
              <span>{t(`people.lacks_${lack}`)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function VettingWords({ person: { vetting } }: { readonly person: PersonDto }) {
  const t = useT();
  const format = useFormat();
  if (vetting === null) return t('people.vetting_none');
  const until = format.calendarDate(vetting.validUntil);
  if (!vetting.isValid) return t('people.vetting_over', { until });
  const name = vetting.seenBy ?? t('accounts.former_member');
  return t('people.vetting_valid', { name, date: format.calendarDate(vetting.seenOn), until });
}
