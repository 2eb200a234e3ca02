import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { ChallengeFormEditor } from '../../features/challenges/components/form/challenge-form-editor';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';

const route = getRouteApi(routePaths.challengeForm);

/** What a challenge asks of its proposals: for the facilitators of its lab. */
export function ChallengeFormPage() {
  const t = useT();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const { form } = challenge.abilities;
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.challenge} params={{ challengeSlug }} lang={challenge.text.language}>
            {challenge.text.title}
          </Link>
        }
        lead={t('challenge_form.lead')}
      >
        {t('pages.challenge_form')}
      </PageTitle>
      {form === 'allowed' ? <ChallengeFormEditor challenge={challenge} /> : <p>{denialSentence(t, form)}</p>}
    </Page>
  );
}
