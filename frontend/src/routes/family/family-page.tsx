import type { FamilyEntryDto } from '@headframe/shared/lineage';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { ideaQuery } from '../../features/ideas/api/idea';
import { familyQuery } from '../../features/lineage/api/family';
import { FamilyTree } from '../../features/lineage/components/family-tree';
import { InspireForm } from '../../features/lineage/components/inspire-form';
import { MergeCard } from '../../features/lineage/components/merge-card';
import { MergeForm } from '../../features/lineage/components/merge-form';
import { MergedNotice } from '../../features/lineage/components/merged-notice';
import { RemoveInspiration } from '../../features/lineage/components/remove-inspiration';
import { useT } from '../../lib/i18n/language-provider';

const route = getRouteApi(routePaths.family);

/** Where an idea comes from and what came out of it; for its authors also how to put it together with another. */
export function FamilyPage() {
  const t = useT();
  const { ideaId } = route.useParams();
  const { data: idea } = useSuspenseQuery(ideaQuery(ideaId));
  const { data: family } = useSuspenseQuery(familyQuery(ideaId));
  const { ancestors, descendants, mergedInto, merges, abilities } = family;
  const open = mergedInto !== null && mergedInto.abilities.undo === 'allowed' ? [mergedInto, ...merges] : merges;
  const removal = (entry: FamilyEntryDto) =>
    abilities.inspire === 'allowed' && <RemoveInspiration ideaId={ideaId} entry={entry} />;
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.idea} params={{ ideaId }} lang={idea.language}>
            {idea.title || t('ideas.untitled')}
          </Link>
        }
        lead={t('lineage.lead')}
      >
        {t('pages.family')}
      </PageTitle>
      {mergedInto !== null && <MergedNotice merge={mergedInto} />}
      {open.length > 0 && (
        <Section title={t('lineage.merges')}>
          {open.map((merge) => (
            <MergeCard key={merge.id} merge={merge} />
          ))}
        </Section>
      )}
      {ancestors.length > 0 && (
        <Section title={t('lineage.ancestors')}>
          <FamilyTree root={ideaId} entries={ancestors} label={t('lineage.ancestors')} actions={removal} />
        </Section>
      )}
      {descendants.length > 0 && (
        <Section title={t('lineage.descendants')}>
          <FamilyTree root={ideaId} entries={descendants} label={t('lineage.descendants')} />
        </Section>
      )}
      {ancestors.length + descendants.length + open.length === 0 && <p>{t('lineage.nobody')}</p>}
      {abilities.inspire === 'allowed' && (
        <Section title={t('lineage.inspire_title')}>
          <InspireForm ideaId={ideaId} />
        </Section>
      )}
      {abilities.propose === 'allowed' && (
        <Section title={t('lineage.propose_title')}>
          <MergeForm ideaId={ideaId} challenge={idea.challenge.slug} />
        </Section>
      )}
    </Page>
  );
}
