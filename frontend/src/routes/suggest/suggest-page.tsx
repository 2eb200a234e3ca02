import { SUGGESTION_PARTS, type SuggestionPart } from '@headframe/shared/suggestions';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Field, selectClass } from '../../components/ui/field/field';
import { useToast } from '../../components/ui/toast/toast';
import { useAccount } from '../../features/accounts/api/session';
import { ideaQuery } from '../../features/ideas/api/idea';
import { SuggestForm } from '../../features/suggestions/components/suggest-form';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';
import styles from './suggest-page.module.css';

const route = getRouteApi(routePaths.suggest);

/** Proposing a change to one part of somebody else's idea. */
export function SuggestPage() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { ideaId } = route.useParams();
  const { part = 'pitch' } = route.useSearch();
  const { data: idea } = useSuspenseQuery(ideaQuery(ideaId));
  const account = useAccount();
  const isHydrated = useHydrated();
  const { suggest } = idea.abilities;
  const choose = (chosen: SuggestionPart) =>
    void navigate({ to: routePaths.suggest, params: { ideaId }, search: { part: chosen }, replace: true });
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.idea} params={{ ideaId }} lang={idea.language}>
            {idea.title}
          </Link>
        }
        lead={t('suggest.lead')}
      >
        {t('pages.suggest')}
      </PageTitle>
      {suggest === 'allowed' ? (
        <div className={styles.form}>
          <Field label={t('suggest.part')}>
            {(input) => (
              <select
                {...input}
                className={selectClass}
                value={part}
                onChange={({ target }) => choose(target.value as SuggestionPart)}
              >
                {SUGGESTION_PARTS.map((name) => (
                  <option key={name} value={name}>
                    {t(`idea_fields.${name}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <SuggestForm
            key={`${part} ${String(isHydrated)}`}
            idea={idea}
            part={part}
            ownerId={account?.id ?? ''}
            onSent={() => {
              void queryClient.invalidateQueries({ queryKey: ideaQuery(ideaId).queryKey });
              toast(t('suggest.sent'));
              void navigate({ to: routePaths.idea, params: { ideaId } });
            }}
          />
        </div>
      ) : (
        <>
          <p>{denialSentence(t, suggest)}</p>
          <ButtonLink to={routePaths.idea} params={{ ideaId }} variant="primary">
            {t('suggest.to_idea')}
          </ButtonLink>
        </>
      )}
    </Page>
  );
}
