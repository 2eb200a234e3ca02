import { Clock, Database, Eye, HandHelping, type LucideIcon, ShieldCheck } from 'lucide-react';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './privacy.module.css';

const LINES = [
  ['kept', Database],
  ['seen', Eye],
  ['never', ShieldCheck],
  ['long', Clock],
  ['rights', HandHelping],
] as const satisfies readonly (readonly [string, LucideIcon])[];

/** What happens to somebody's data, so short that a fourteen-year-old reads it (GDPR Art. 12(1)). */
export function FiveLines() {
  const t = useT();
  return (
    <ul role="list" className={styles.lines}>
      {LINES.map(([line, icon]) => (
        <li key={line} className={styles.line}>
          <Icon of={icon} className={styles.lineIcon} />
          <div>
            <p className={styles.name}>{t(`privacy.${line}`)}</p>
            <p>{t(`privacy.${line}_text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
