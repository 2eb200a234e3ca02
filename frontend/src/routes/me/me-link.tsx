import { createLink } from '@tanstack/react-router';
import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Icon } from '../../components/ui/icon/icon';
import styles from './me-page.module.css';

interface MeAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly icon: LucideIcon;
  /** What is found there, in a few words. */
  readonly lead: string;
}

/** A row that leads to one of the reader's own screens. */
export const MeLink = createLink(({ icon, lead, children, ...rest }: MeAnchorProps) => (
  <a {...rest} className={styles.link}>
    <Icon of={icon} className={styles.linkIcon} />
    <span className={styles.linkWords}>
      <span className={styles.linkName}>{children}</span>
      <span className={styles.note}>{lead}</span>
    </span>
    <Icon of={ChevronRight} className={styles.linkIcon} />
  </a>
));
