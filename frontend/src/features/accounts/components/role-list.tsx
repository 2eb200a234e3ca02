import type { RoleGrantDto } from '@headframe/shared/accounts';
import { Moon } from 'lucide-react';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './account-facts.module.css';

interface RoleListProps {
  readonly roles: readonly RoleGrantDto[];
  readonly nameOf: (slug: string) => string;
}

/** What a person may do here and where; of a role that sleeps also what it waits for. */
export function RoleList({ roles, nameOf }: RoleListProps) {
  const t = useT();
  return (
    <ul role="list">
      {roles.map(({ role, place, lacks }) => (
        <li key={`${role} ${place}`}>
          {t(`roles.${role}`)}
          {place !== null && <span className={styles.place}> · {nameOf(place)}</span>}
          {lacks.map((lack) => (
            <p key={lack} className={styles.sleeps}>
              <Icon of={Moon} />
              {t(`role_lacks.${lack}`)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
