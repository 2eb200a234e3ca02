import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { Field, selectClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';

interface RoleChoiceProps<Role extends CollaboratorRole> {
  readonly roles: readonly Role[];
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

/** In which role somebody is to work on an idea, and what that means. */
export function RoleChoice<Role extends CollaboratorRole>({ roles, role, onRole }: RoleChoiceProps<Role>) {
  const t = useT();
  return (
    <Field label={t('collaborators.role')} hint={t(`collaborator_meanings.${role}`)}>
      {(input) => (
        <select {...input} className={selectClass} value={role} onChange={({ target }) => onRole(target.value as Role)}>
          {roles.map((name) => (
            <option key={name} value={name}>
              {t(`collaborator_roles.${name}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
