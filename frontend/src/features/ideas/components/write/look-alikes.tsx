import { pagePaths } from '@headframe/shared/common';
import { ExternalLink } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../../../components/ui/icon/icon';
import { useT } from '../../../../lib/i18n/language-provider';
import { useLookAlikes } from '../../api/look-alikes';
import { useDebounced } from '../../../../lib/use-debounced';
import styles from './look-alikes.module.css';

const SHOWN = 3;

interface LookAlikesProps {
  readonly challenge: string;
  readonly title: string;
  readonly pitch: string;
  /** An idea is no look-alike of itself. */
  readonly ownId: string | undefined;
}

/** Ideas that sound alike, while title and sentence are typed: an invitation to join, never a hurdle. */
export function LookAlikes({ challenge, title, pitch, ownId }: LookAlikesProps) {
  const t = useT();
  const ideas = useLookAlikes(challenge, useDebounced(`${title} ${pitch}`, 300))
    .filter(({ id }) => id !== ownId)
    .slice(0, SHOWN);
  const told = useSettled(ideas.length);
  const place = useSteadyPage();

  return (
    <div ref={place} className={styles.place}>
      <p role="status" className="visually-hidden">
        {told > 0 ? t('write.look_alikes_found', { count: told }) : ''}
      </p>
      {ideas.length > 0 && (
        <section className={styles.box} aria-label={t('write.look_alikes')}>
          <p className={styles.question}>{t('write.look_alikes')}</p>
          <ul role="list" className={styles.ideas}>
            {ideas.map((idea) => (
              <li key={idea.id}>
                <a href={pagePaths.idea(idea.id)} target="_blank" rel="noopener" className={styles.idea}>
                  <span className={styles.words}>
                    <span lang={idea.language} className={styles.title}>
                      {idea.title}
                    </span>
                    <span lang={idea.language} className={styles.pitch}>
                      {idea.pitch}
                    </span>
                    <span className={styles.join}>{t('write.look_alikes_join')}</span>
                  </span>
                  <Icon of={ExternalLink} label={t('ui.new_tab')} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Lets the page follow when the box grows or shrinks above whoever is already writing further down. */
function useSteadyPage(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const bottom = useRef(0);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const now = box.offsetTop + box.offsetHeight + Number.parseFloat(getComputedStyle(box).marginBlockEnd);
    const active = document.activeElement;
    const isFurtherDown =
      active !== null && (box.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (bottom.current !== 0 && isFurtherDown) window.scrollBy(0, now - bottom.current);
    bottom.current = now;
  });
  return place;
}

/** A number that is only told once it stands still: each letter would talk otherwise. */
function useSettled(count: number): number {
  const [settled, setSettled] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(count), 1200);
    return () => clearTimeout(timer);
  }, [count]);
  return settled;
}
