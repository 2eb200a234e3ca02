import { pagePaths } from '@headframe/shared/common';
import { type PersonDto, ROLE_CHANGES_MAX } from '@headframe/shared/people';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { SeamDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { grantableRolesQuery } from '../../features/people/api/grantable-roles';
import { peopleQuery } from '../../features/people/api/people';
import { PeopleFilters } from '../../features/people/components/people-filters';
import { PersonRow } from '../../features/people/components/person-row';
import { RoleDialog } from '../../features/people/components/role-dialog';
import { SelectionBar } from '../../features/people/components/selection-bar';
import { SignOutDialog } from '../../features/people/components/sign-out-dialog';
import { VettingDialog } from '../../features/people/components/vetting-dialog';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';

const route = getRouteApi(routePaths.people);

/** Who has which role where, for those who look after people; several can be given or lose one at once. */
export function PeoplePage() {
  const t = useT();
  const navigate = route.useNavigate();
  const { cursor, ...filters } = route.useSearch();
  const regions = useRegions();
  const people = usePages(peopleQuery(filters, cursor));
  const { data: grantable } = useSuspenseQuery(grantableRolesQuery);
  // The selection outlives a new search: that is how one gathers people from several.
  const [selected, setSelected] = useState<ReadonlyMap<string, PersonDto>>(new Map());
  const [change, setChange] = useState<'give' | 'take' | null>(null);
  const [vetted, setVetted] = useState<PersonDto | null>(null);
  const [leaving, setLeaving] = useState<PersonDto | null>(null);

  const select = (person: PersonDto, isSelected: boolean) => {
    const next = new Map(selected);
    if (isSelected && next.size < ROLE_CHANGES_MAX) next.set(person.id, person);
    else next.delete(person.id);
    setSelected(next);
  };
  const nameOf = (slug: string) => regions.find((region) => region.slug === slug)?.name ?? slug;

  return (
    <Page>
      <PageTitle lead={t('people.lead')}>{t('pages.people')}</PageTitle>
      <PeopleFilters
        filters={filters}
        regions={regions}
        action={routePaths.people}
        onChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      <SelectionBar
        count={selected.size}
        onGive={() => setChange('give')}
        onTake={() => setChange('take')}
        onClear={() => setSelected(new Map())}
      />
      {cursor !== undefined && (
        <p>
          <Link to={routePaths.people} search={filters}>
            {t('people.from_start')}
          </Link>
        </p>
      )}
      <PagedList
        {...people}
        label={t('pages.people')}
        keyOf={({ id }) => id}
        renderItem={(person) => (
          <PersonRow
            person={person}
            regionName={nameOf(person.region)}
            isSelected={selected.has(person.id)}
            onSelect={(isSelected) => select(person, isSelected)}
            onVet={() => setVetted(person)}
            onSignOut={() => setLeaving(person)}
          />
        )}
        pageHref={(next) => withQuery(pagePaths.people, { ...filters, cursor: next })}
        empty={
          <EmptyState
            drawing={<SeamDrawing />}
            action={<ButtonLink to={routePaths.people}>{t('people.show_all')}</ButtonLink>}
          >
            {t('people.none')}
          </EmptyState>
        }
      />
      <RoleDialog
        change={change}
        people={[...selected.values()]}
        grantable={grantable}
        onClose={() => setChange(null)}
        onDone={() => {
          setChange(null);
          setSelected(new Map());
        }}
      />
      <SignOutDialog person={leaving} onClose={() => setLeaving(null)} />
      <VettingDialog person={vetted} onClose={() => setVetted(null)} />
    </Page>
  );
}
