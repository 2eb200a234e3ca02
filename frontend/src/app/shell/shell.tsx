import { Outlet } from '@tanstack/react-router';
import { useAccount } from '../../features/accounts/api/session';
import { useT } from '../../lib/i18n/language-provider';
import { ReaderProvider } from '../../lib/reader/reader-provider';
import { DocumentHead } from '../document-head';
import { PendingBar } from '../pending-bar';
import { RouteFocus } from '../route-focus';
import { BottomBar } from './bottom-bar';
import { Footer } from './footer';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

/** The frame around every screen. */
export function Shell() {
  const t = useT();
  const account = useAccount();
  return (
    <div className={styles.shell}>
      <a className={`visually-hidden ${styles.skip}`} href="#main">
        {t('shell.skip')}
      </a>
      <PendingBar />
      <TopBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ReaderProvider value={account?.id ?? null}>
          <Outlet />
        </ReaderProvider>
      </main>
      <Footer />
      <BottomBar />
      <DocumentHead />
      <RouteFocus />
    </div>
  );
}
