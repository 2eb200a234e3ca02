import type { FamilyEntryDto } from '@headframe/shared/lineage';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { routePaths } from '../../../app/route-paths';
import { useT } from '../../../lib/i18n/language-provider';
import { readLink } from '../../../lib/read-link';
import styles from './lineage.module.css';

interface FamilyTreeProps {
  /** The idea that the family is of. */
  readonly root: string;
  readonly entries: readonly FamilyEntryDto[];
  readonly label: string;
  /** What can be done about an entry. */
  readonly actions?: (entry: FamilyEntryDto) => ReactNode;
}

/** One side of a family as a list in lists: each entry under the one it hangs on. */
export function FamilyTree({ root, entries, label, actions }: FamilyTreeProps) {
  return (
    <div className={styles.tree}>
      <Branch of={root} depth={1} entries={entries} label={label} actions={actions} />
    </div>
  );
}

interface BranchProps {
  readonly of: string;
  readonly depth: number;
  readonly entries: readonly FamilyEntryDto[];
  readonly label?: string;
  readonly actions?: (entry: FamilyEntryDto) => ReactNode;
}

function Branch({ of, depth, entries, label, actions }: BranchProps) {
  const t = useT();
  const here = entries.filter((entry) => entry.of === of && entry.depth === depth);
  if (here.length === 0) return null;
  return (
    <ul role="list" aria-label={label}>
      {[...new Map(here.map((entry) => [entry.id, entry])).values()].map((entry) => (
        <li key={entry.id}>
          <span id={`entry-${entry.id}`}>
            <EntryName entry={entry} />
          </span>{' '}
          <span className={styles.soft}>{t(`lineage_kinds.${entry.kind}`)}</span> {actions?.(entry)}
          {entry.idea !== null && <Branch of={entry.idea.id} depth={depth + 1} entries={entries} />}
        </li>
      ))}
    </ul>
  );
}

function EntryName({ entry: { idea, practice } }: { readonly entry: FamilyEntryDto }) {
  const t = useT();
  if (idea !== null)
    return (
      <Link to={routePaths.idea} params={{ ideaId: idea.id }} lang={idea.language}>
        {idea.title || t('ideas.untitled')}
      </Link>
    );
  if (practice === null) return null;
  return (
    <a href={practice.url} rel="noopener nofollow ugc">
      {practice.title} ({readLink(practice.url).host})
    </a>
  );
}
