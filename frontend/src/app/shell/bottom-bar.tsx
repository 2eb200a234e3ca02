import { Link } from '@tanstack/react-router';
import { CircleUserRound, Compass, Lightbulb, type LucideIcon } from 'lucide-react';
import { Icon } from '../../components/ui/icon/icon';
import { useT } from '../../lib/i18n/language-provider';
import { routePaths } from '../route-paths';
import styles from './bottom-bar.module.css';
import { NewIdeaLink } from './new-idea-link';

/** The places of the page under the thumb, on phones. */
export function BottomBar() {
  const t = useT();
  return (
    <nav className={styles.bar} aria-label={t('shell.places')}>
      <Place to={routePaths.challenges} icon={Compass} name={t('shell.discover')} />
      <Place to={routePaths.myIdeas} icon={Lightbulb} name={t('shell.my_ideas')} />
      <NewIdeaLink look="round" />
      <Place to={routePaths.me} icon={CircleUserRound} name={t('shell.me')} />
    </nav>
  );
}

interface PlaceProps {
  readonly to: typeof routePaths.challenges | typeof routePaths.myIdeas | typeof routePaths.me;
  readonly icon: LucideIcon;
  readonly name: string;
}

function Place({ to, icon, name }: PlaceProps) {
  return (
    <Link to={to} className={styles.place}>
      <Icon of={icon} />
      <span className={styles.name}>{name}</span>
    </Link>
  );
}
