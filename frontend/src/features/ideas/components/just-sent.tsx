import type { IdeaDto } from '@headframe/shared/ideas';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Logo } from '../../../components/brand/logo';
import { useT } from '../../../lib/i18n/language-provider';
import { CopyLinkButton } from './copy-link-button';
import styles from './just-sent.module.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The reader comes from publishing this idea. */
    justSent?: boolean;
  }
}

interface JustSentProps {
  readonly idea: IdeaDto;
  readonly path: string;
}

/** After publishing: the wheel turns once, and a sentence says what happens now. Gone with the next visit. */
export function JustSent({ idea, path }: JustSentProps) {
  const t = useT();
  const router = useRouter();
  const isJustSent = useLocation({ select: ({ state }) => state.justSent === true });
  const [sentence, setSentence] = useState<string | null>(null);

  useEffect(() => {
    if (!isJustSent) return undefined;
    // A little later: the screen's title is said first, and a live region must be there before its text.
    const timer = setTimeout(() => {
      setSentence(idea.status === 'pending' ? t('ideas.sent_pending') : t('ideas.sent_published'));
      const { href, state } = router.state.location;
      router.history.replace(href, { ...state, justSent: undefined });
    }, 150);
    return () => clearTimeout(timer);
  }, [isJustSent, idea.status, router, t]);

  return (
    <div role="status" className={styles.place}>
      {sentence !== null && (
        <div className={styles.notice}>
          <Logo isTurning className={styles.logo} />
          <div className={styles.words}>
            <p>{sentence}</p>
            {idea.status === 'published' && <CopyLinkButton path={path} />}
          </div>
        </div>
      )}
    </div>
  );
}
