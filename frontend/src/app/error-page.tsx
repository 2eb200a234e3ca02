import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { WheelDrawing } from '../components/brand/illustrations/drawings';
import { Page, PageTitle } from '../components/layout/page';
import { ErrorNotice } from '../components/ui/error-notice/error-notice';
import { ApiError } from '../lib/api-error';
import { useT } from '../lib/i18n/language-provider';
import styles from './state-page.module.css';

/** A screen that could not be shown, and the way to try it again; or one that is for people with another role. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const isForbidden = error instanceof ApiError && error.status === 403;
  const tryAgain = () => {
    queries.reset();
    void router.invalidate().then(reset);
  };
  return (
    <Page>
      <div className={styles.drawing}>
        <WheelDrawing />
      </div>
      <PageTitle>{t(isForbidden ? 'errors.forbidden_title' : 'errors.page_broken_title')}</PageTitle>
      {isForbidden ? <ErrorNotice error={error} /> : <ErrorNotice error={error} onRetry={tryAgain} />}
    </Page>
  );
}
