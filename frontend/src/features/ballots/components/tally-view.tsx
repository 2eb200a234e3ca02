import type { TallyDto } from '@headframe/shared/ballots';
import { apiPaths } from '@headframe/shared/common';
import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { buttonClass } from '../../../components/ui/button/button';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './tally.module.css';

/** What a vote came to, and how anybody can recount it. */
export function TallyView({ slug, tally }: { readonly slug: string; readonly tally: TallyDto }) {
  const t = useT();
  const { method, isWithheld, ballotCount, standings, head, publicKey } = tally;
  if (isWithheld) return <p>{t('votes.withheld')}</p>;
  return (
    <>
      <table className={styles.table}>
        <caption>{t('votes.ballot_count', { count: ballotCount ?? 0 })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('votes.rank')}</th>
            <th scope="col">{t('votes.idea')}</th>
            <th scope="col" className={styles.number}>
              {t(`votes.figure_${method}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ number, rank, ideaId, title, language, figure }) => (
            <tr key={number}>
              <td>{rank}</td>
              <th scope="row" lang={language}>
                {ideaId === null ? (
                  t('votes.deleted')
                ) : (
                  <Link to={routePaths.idea} params={{ ideaId }}>
                    {title}
                  </Link>
                )}
              </th>
              <td className={styles.number}>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles.check} aria-labelledby="check">
        <h2 id="check">{t('votes.check')}</h2>
        <p>{t('votes.check_lead')}</p>
        <p>
          <a className={buttonClass()} href={apiPaths.tallyFile(slug)} download>
            <Icon of={Download} />
            <span>{t('votes.check_file')}</span>
          </a>
        </p>
        <p>{t('votes.check_tool')}</p>
        <code className={styles.code}>
          node tools/verify-tally.mjs tally-{slug}.txt --key {publicKey}
        </code>
        <p>{t('votes.check_receipt')}</p>
        <dl className={styles.facts}>
          <dt>{t('votes.head')}</dt>
          <dd>
            <code className={styles.code}>{head}</code>
          </dd>
        </dl>
      </section>
    </>
  );
}
