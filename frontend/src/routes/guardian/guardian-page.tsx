import { LINK_TOKEN_PATTERN } from '@headframe/shared/sessions';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Page, PageTitle } from '../../components/layout/page';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { guardianRequestQuery } from '../../features/guardians/api/guardian-request';
import { GuardianDesk } from '../../features/guardians/components/guardian-desk';
import { ApiError } from '../../lib/api-error';
import { useLanguage } from '../../lib/i18n/language-provider';
import { useHydrated } from '../../lib/use-hydrated';

/** What a parent or guardian sees behind the link in their mail. They need no account. */
export function GuardianPage() {
  const { t } = useLanguage();
  const isHydrated = useHydrated();
  const token = useLocation({ select: ({ hash }) => hash });
  if (!isHydrated) return <Waiting />;
  if (LINK_TOKEN_PATTERN.test(token)) return <Linked token={token} />;
  return (
    <Page>
      <PageTitle above={t('guardians.above')} lead={t('guardians.lead_broken')}>
        {t('guardians.title_broken')}
      </PageTitle>
    </Page>
  );
}

function Linked({ token }: { readonly token: string }) {
  const { language, t } = useLanguage();
  const { data: request, error, refetch, isFetching } = useQuery(guardianRequestQuery(token, language));
  if (request) return <GuardianDesk token={token} request={request} />;
  if (error === null) return <Waiting />;
  const isClosed = error instanceof ApiError && error.code === 'guardian_link_closed';
  return (
    <Page>
      <PageTitle above={t('guardians.above')} lead={isClosed && t('guardians.lead_closed')}>
        {isClosed ? t('guardians.title_closed') : t('pages.guardian')}
      </PageTitle>
      {!isClosed && <ErrorNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
    </Page>
  );
}

function Waiting() {
  const { t } = useLanguage();
  return (
    <Page>
      <PageTitle>{t('pages.guardian')}</PageTitle>
      <Skeleton lines={6} />
    </Page>
  );
}
