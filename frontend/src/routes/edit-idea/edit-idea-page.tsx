import type { IdeaDto } from '@headframe/shared/ideas';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { useToast } from '../../components/ui/toast/toast';
import { WrittenTogether } from '../../features/co-editing/components/written-together';
import { ideaQuery } from '../../features/ideas/api/idea';
import { ReturnNote } from '../../features/ideas/components/return-note';
import { IdeaEditor } from '../../features/ideas/components/write/idea-editor';
import { valuesOf } from '../../features/ideas/lib/idea-values';
import { labQuery } from '../../features/labs/api/lab';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import styles from './edit-idea-page.module.css';
import { IdeaFiles } from './idea-files';
import { useEditStart } from './use-edit-start';

const route = getRouteApi(routePaths.editIdea);

/** Going on with a draft, or changing a published idea. */
export function EditIdeaPage() {
  const t = useT();
  const { ideaId } = route.useParams();
  const { data: idea } = useSuspenseQuery(ideaQuery(ideaId));
  // The last answer decides; while the idea is being sent its abilities change under the open form.
  const [isOpen] = useState(idea.abilities.edit === 'allowed');
  return (
    <div data-region={idea.region.slug}>
      <Page>
        <PageTitle
          above={
            <Link
              to={routePaths.challenge}
              params={{ challengeSlug: idea.challenge.slug }}
              lang={idea.challenge.language}
            >
              {idea.challenge.title}
            </Link>
          }
        >
          {idea.status === 'draft' ? t('pages.write') : t('pages.edit_idea')}
        </PageTitle>
        {isOpen ? (
          <Editing key={ideaId} idea={idea} />
        ) : (
          <div className={styles.closed}>
            <p>{denialSentence(t, idea.abilities.edit)}</p>
            <ButtonLink to={routePaths.idea} params={{ ideaId }} variant="primary">
              {t('write.to_idea')}
            </ButtonLink>
          </div>
        )}
      </Page>
    </div>
  );
}

function Editing({ idea }: { readonly idea: IdeaDto }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = route.useRouteContext();
  const { data: lab } = useQuery(labQuery(idea.lab.slug));
  const start = useEditStart(idea, account.id);
  const [isPublished] = useState(idea.status !== 'draft');
  // As it was when the form was opened: what is saved meanwhile shows up as a conflict.
  const [published] = useState(() => (idea.status === 'draft' ? undefined : valuesOf(idea)));
  const { publish } = idea.abilities;

  if (start === null) return <Skeleton lines={6} />;
  return (
    <WrittenTogether ideaId={idea.id} ownerId={account.id} coEdited={start.coEdited} saved={start.saved}>
      {idea.returnReason !== null && (
        <div className={styles.returned}>
          <ReturnNote reason={idea.returnReason} idea={idea} />
        </div>
      )}
      <IdeaEditor
        sync={start.sync}
        values={start.values}
        challenge={idea.challenge.slug}
        asks={idea}
        region={idea.region.slug}
        isPublished={isPublished}
        published={published}
        looksFirst={lab?.looksFirst ?? false}
        isSignedIn
        // What is missing is said at its field, not at the button.
        ability={publish === 'text_incomplete' ? 'allowed' : publish}
        renderFiles={(ideaId) => <IdeaFiles ideaId={ideaId} />}
        onWaiting={() => void navigate({ to: routePaths.myIdeas, state: { waitsForGuardian: true } })}
        onDone={({ id, version }) => {
          if (isPublished) toast(t('write.version_saved', { number: version }));
          void navigate({
            to: routePaths.idea,
            params: { ideaId: id },
            state: isPublished ? {} : { justSent: true },
            replace: true,
          });
        }}
      />
    </WrittenTogether>
  );
}
