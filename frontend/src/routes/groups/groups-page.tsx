import type { GroupSheetDto } from '@headframe/shared/groups';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { BenchDrawing } from '../../components/brand/illustrations/drawings';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { Button } from '../../components/ui/button/button';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { groupsQuery } from '../../features/groups/api/groups';
import { GroupCreateForm } from '../../features/groups/components/group-create-form';
import { GroupRow } from '../../features/groups/components/group-row';
import { GroupSheet } from '../../features/groups/components/group-sheet';
import { labQuery } from '../../features/labs/api/lab';
import { regionQuery } from '../../features/regions/api/region';
import { useT } from '../../lib/i18n/language-provider';
import styles from './groups-page.module.css';

const route = getRouteApi(routePaths.groups);

/** School groups of a lab: for its facilitators, who hand out slips with code and PIN. */
export function GroupsPage() {
  const t = useT();
  const { labSlug } = route.useParams();
  const { data: lab } = useSuspenseQuery(labQuery(labSlug));
  const { data: groups } = useSuspenseQuery(groupsQuery(labSlug));
  const { data: region } = useSuspenseQuery(regionQuery(lab.region.slug));
  const [isNew, setNew] = useState(false);
  const [sheet, setSheet] = useState<GroupSheetDto | null>(null);

  const show = (made: GroupSheetDto) => {
    setNew(false);
    setSheet(made);
  };
  const add = (
    <Button variant="primary" icon={Plus} onClick={() => setNew(true)}>
      {t('groups.new')}
    </Button>
  );
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.lab} params={{ labSlug }} lang={lab.text.language}>
            {lab.text.name}
          </Link>
        }
        lead={t('groups.lead')}
      >
        {t('pages.groups')}
      </PageTitle>
      {sheet !== null && <GroupSheet sheet={sheet} onDone={() => setSheet(null)} />}
      {sheet === null && isNew && (
        <Section title={t('groups.new')}>
          <GroupCreateForm
            lab={labSlug}
            organisations={region.organisations}
            onCreated={show}
            onCancel={() => setNew(false)}
          />
        </Section>
      )}
      {sheet === null && !isNew && groups.length === 0 && (
        <EmptyState drawing={<BenchDrawing />} action={add}>
          {t('groups.none')}
        </EmptyState>
      )}
      {sheet === null && !isNew && groups.length > 0 && (
        <Section title={t('groups.list')} action={add}>
          <ul role="list" className={styles.groups}>
            {groups.map((group) => (
              <li key={group.id}>
                <GroupRow group={group} onSheet={show} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
