import { Outlet } from '@tanstack/react-router';
import { useT } from '../../lib/i18n/language-provider';
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
  return (
    <div className={styles.shell}>
      <a className={`visually-hidden ${styles.skip}`} href="#main">
        {t('shell.skip')}
      </a>
      <PendingBar />
      <TopBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <BottomBar />
      <DocumentHead />
      <RouteFocus />
    </div>
  );
}
