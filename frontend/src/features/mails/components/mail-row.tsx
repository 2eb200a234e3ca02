import type { MailDto } from '@headframe/shared/mails';
import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { RelativeTime } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import { useHydrated } from '../../../lib/use-hydrated';
import { splitLinks } from '../lib/split-links';
import styles from './mail-row.module.css';

interface MailRowProps {
  readonly mail: MailDto;
  readonly isOpen: boolean;
  /** Where in the list the page begins; stays in the address. */
  readonly cursor: string | undefined;
}

/** A mail of the demo: its envelope, and what it says when it is open. */
export function MailRow({ mail, isOpen, cursor }: MailRowProps) {
  const t = useT();
  return (
    <Card as="article" className={styles.row}>
      <header className={styles.head}>
        <h2 className={styles.subject}>
          <Link
            to={routePaths.demoMailbox}
            search={{ cursor, mail: isOpen ? undefined : mail.id }}
            resetScroll={false}
            replace
            aria-expanded={isOpen}
            className={styles.toggle}
          >
            <span lang={mail.language}>{mail.subject}</span>
            <Icon of={isOpen ? ChevronUp : ChevronDown} className={styles.chevron} />
          </Link>
        </h2>
        <p className={styles.envelope}>
          <span className={styles.to}>{t('mails.to', { address: mail.to })}</span>
          <RelativeTime at={mail.createdAt} />
        </p>
      </header>
      {isOpen && <MailWords mail={mail} />}
    </Card>
  );
}

/** The text part, never the HTML part. Links are whole page loads, as from a mail program. */
function MailWords({ mail }: { readonly mail: MailDto }) {
  // The server does not know under which address the reader sees it.
  const origin = useHydrated() ? location.origin : '';
  return (
    <div lang={mail.language} className={styles.words}>
      {splitLinks(mail.text, origin).map((piece, index) =>
        'path' in piece ? (
          <a key={index} href={piece.path}>
            {piece.words}
          </a>
        ) : (
          <span key={index}>{piece.words}</span>
        ),
      )}
    </div>
  );
}
