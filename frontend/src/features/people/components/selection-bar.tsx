import { UserMinus, UserPlus } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly count: number;
  readonly onGive: () => void;
  readonly onTake: () => void;
  readonly onClear: () => void;
}

/** What can be done with everybody who is selected; it stays in sight while one goes on selecting. */
export function SelectionBar({ count, onGive, onTake, onClear }: SelectionBarProps) {
  const t = useT();
  return (
    <div className={styles.place} role="group" aria-label={t('people.selection')}>
      <p role="status" className={styles.count}>
        {count > 0 ? t('people.selected', { count }) : ''}
      </p>
      {count > 0 && (
        <div className={styles.actions}>
          <Button size="small" icon={UserPlus} variant="primary" onClick={onGive}>
            {t('people.give')}
          </Button>
          <Button size="small" icon={UserMinus} onClick={onTake}>
            {t('people.take')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClear}>
            {t('people.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
