import { Link } from '@tanstack/react-router';
import { Logo } from '../../components/brand/logo';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { routePaths } from '../route-paths';
import styles from './footer.module.css';

/** The end of every page: the regions, privacy. Lines on accessibility and funding join it with their pages. */
export function Footer() {
  const t = useT();
  const regions = useRegions();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.brand}>
          <Logo />
          <p>{t('shell.claim')}</p>
        </div>
        {regions.length > 0 && (
          <nav aria-labelledby="footer-regions">
            <h2 id="footer-regions" className={styles.title}>
              {t('shell.regions')}
            </h2>
            <ul role="list" className={styles.regions}>
              {regions.map(({ slug, name }) => (
                <li key={slug} data-region={slug}>
                  <Link to={routePaths.region} params={{ regionSlug: slug }} className={styles.region}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-label={t('shell.about')} className={styles.about}>
          <Link to={routePaths.privacyNotice} className={styles.aboutLink}>
            {t('shell.privacy')}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
