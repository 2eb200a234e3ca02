import { pagePaths } from '@headframe/shared/common';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { Button } from '../../components/ui/button/button';
import { useToast } from '../../components/ui/toast/toast';
import { keepIdea } from '../../features/ideas/api/change-idea';
import { ideaQuery } from '../../features/ideas/api/idea';
import { versionQuery, versionsQuery } from '../../features/versions/api/versions';
import { RestoreDialog } from '../../features/versions/components/restore-dialog';
import { VersionChoice } from '../../features/versions/components/version-choice';
import { VersionRow } from '../../features/versions/components/version-row';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';
import { comparedVersions } from './compared-versions';
import { VersionDifferences } from './version-differences';

const route = getRouteApi(routePaths.versions);

/** How an idea has changed: any two of its versions side by side or in one text, and all of them in a list. */
export function VersionsPage() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { ideaId } = route.useParams();
  const { cursor, view = 'inline', ...search } = route.useSearch();
  const { data: idea } = useSuspenseQuery(ideaQuery(ideaId));
  const { from, to } = comparedVersions(idea, search);
  const { data: before } = useSuspenseQuery(versionQuery(ideaId, from));
  const { data: after } = useSuspenseQuery(versionQuery(ideaId, to));
  const pages = usePages(versionsQuery(ideaId, cursor));
  const [wanted, setWanted] = useState<number | null>(null);
  const mayRestore = idea.abilities.edit === 'allowed';
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.idea} params={{ ideaId }} lang={idea.language}>
            {idea.title}
          </Link>
        }
        lead={t('versions.lead')}
      >
        {t('pages.versions')}
      </PageTitle>
      {idea.version > 1 && (
        <>
          <VersionChoice
            newest={idea.version}
            from={from}
            to={to}
            view={view}
            onChange={(choice) =>
              void navigate({
                to: routePaths.versions,
                params: { ideaId },
                search: (shown) => ({ ...shown, from, to, ...choice }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          <VersionDifferences before={before} after={after} view={view} />
        </>
      )}
      <Section title={t('versions.all')}>
        <PagedList
          {...pages}
          label={t('versions.all')}
          keyOf={({ number }) => String(number)}
          renderItem={(version) => (
            <VersionRow
              version={version}
              actions={
                <>
                  {version.number > 1 && (
                    <ButtonLink
                      size="small"
                      to={routePaths.versions}
                      params={{ ideaId }}
                      search={{ from: version.number - 1, to: version.number, view }}
                    >
                      {t('versions.what_changed', { number: version.number })}
                    </ButtonLink>
                  )}
                  {mayRestore && version.number < idea.version && (
                    <Button size="small" onClick={() => setWanted(version.number)}>
                      {t('versions.restore', { number: version.number })}
                    </Button>
                  )}
                </>
              }
            />
          )}
          empty={<p>{t('versions.none')}</p>}
          pageHref={(next) => withQuery(pagePaths.versions(ideaId), { cursor: next })}
        />
      </Section>
      <RestoreDialog
        idea={idea}
        number={wanted}
        onClose={() => setWanted(null)}
        onRestored={(restored) => {
          keepIdea(queryClient, restored);
          toast(t('versions.restored', { number: restored.version }));
          void navigate({ to: routePaths.idea, params: { ideaId } });
        }}
      />
    </Page>
  );
}
