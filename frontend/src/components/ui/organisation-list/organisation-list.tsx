import { ORGANISATION_KINDS, type OrganisationDto } from '@headframe/shared/organisations';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './organisation-list.module.css';

/** Organisations under their kinds. */
export function OrganisationList({ organisations }: { readonly organisations: readonly OrganisationDto[] }) {
  const t = useT();
  const groups = ORGANISATION_KINDS.map((kind) => ({
    kind,
    members: organisations.filter((organisation) => organisation.kind === kind),
  })).filter(({ members }) => members.length > 0);
  return (
    <dl className={styles.groups}>
      {groups.map(({ kind, members }) => (
        <div key={kind}>
          <dt className={styles.kind}>{t(`organisation_kinds.${kind}`)}</dt>
          {members.map(({ slug, name }) => (
            <dd key={slug}>{name}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
