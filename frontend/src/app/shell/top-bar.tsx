import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Logo } from '../../components/brand/logo';
import { Icon } from '../../components/ui/icon/icon';
import { iconButtonClass } from '../../components/ui/icon-button/icon-button';
import { useT } from '../../lib/i18n/language-provider';
import { routePaths } from '../route-paths';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { NewIdeaLink } from './new-idea-link';
import { ThemeMenu } from './theme-menu';
import styles from './top-bar.module.css';

/** Where we are and where else to go; on phones only what the bottom bar does not have. */
export function TopBar() {
  const t = useT();
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to={routePaths.landing} className={styles.brand} aria-label={t('shell.home')}>
          <Logo />
          <span className={styles.word} translate="no">
            Headframe
          </span>
        </Link>
        <nav className={styles.places} aria-label={t('shell.places')}>
          <Link to={routePaths.challenges} className={styles.place}>
            {t('shell.discover')}
          </Link>
          <Link to={routePaths.myIdeas} className={styles.place}>
            {t('shell.my_ideas')}
          </Link>
        </nav>
        <div className={styles.tools}>
          <Link
            to={routePaths.search}
            className={iconButtonClass}
            aria-label={t('shell.search')}
            title={t('shell.search')}
          >
            <Icon of={Search} />
          </Link>
          <LanguageMenu />
          <ThemeMenu />
          <div className={styles.wide}>
            <AccountMenu />
            <NewIdeaLink look="button" />
          </div>
        </div>
      </div>
    </header>
  );
}
