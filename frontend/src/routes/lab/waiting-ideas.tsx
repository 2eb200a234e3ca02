import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Section } from '../../components/layout/page';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { IdeaList } from '../../features/ideas/components/idea-list';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './lab-page.module.css';

const route = getRouteApi(routePaths.lab);

/** The ideas that wait for a facilitator's look; each leads to its page, where the look is done. */
export function WaitingIdeas({ lab }: { readonly lab: string }) {
  const t = useT();
  const router = useRouter();
  const { cursor } = route.useSearch();
  const ideas = usePages(ideasQuery({ lab, status: 'pending' }, cursor));
  const here = { to: routePaths.lab, params: { labSlug: lab } } as const;
  return (
    <div className={styles.waiting}>
      <Section
        title={t('labs.waiting')}
        action={
          cursor !== undefined && (
            <Link {...here} resetScroll={false}>
              {t('idea_lists.from_start')}
            </Link>
          )
        }
      >
        <p className={styles.note}>{t('labs.waiting_note')}</p>
        <IdeaList
          ideas={ideas}
          pageHref={(next) => router.buildLocation({ ...here, search: { cursor: next } }).href}
          empty={<p>{t('labs.none_waiting')}</p>}
        />
      </Section>
    </div>
  );
}
