import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { ownDraftsQuery } from '../../features/ideas/api/own-ideas';
import { useT } from '../../lib/i18n/language-provider';
import styles from './own-drafts.module.css';

/** Drafts that the reader has begun for this challenge before, perhaps on another device. */
export function OwnDrafts({ challenge }: { readonly challenge: string }) {
  const t = useT();
  // What is begun now is no draft from before.
  const [since] = useState(() => Date.now());
  const { data } = useInfiniteQuery(ownDraftsQuery(challenge));
  const drafts = (data?.pages[0]?.items ?? []).filter(({ updatedAt }) => Date.parse(updatedAt) < since).slice(0, 3);
  if (drafts.length === 0) return null;
  return (
    <section className={styles.drafts} aria-label={t('write.own_drafts')}>
      <p className={styles.lead}>{t('write.own_drafts')}</p>
      <ul role="list" className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <span lang={draft.language}>{draft.title || t('ideas.untitled')}</span>
            <ButtonLink to={routePaths.editIdea} params={{ ideaId: draft.id }} size="small">
              {t('ideas.go_on_writing')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
