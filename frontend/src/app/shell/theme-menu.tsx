import { Check, type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { Icon } from '../../components/ui/icon/icon';
import { Menu, menuItemClass, MenuItem } from '../../components/ui/menu/menu';
import { useT } from '../../lib/i18n/language-provider';
import { THEMES_OF_THE_PAGE, type ThemeChoice } from '../../lib/theme/theme';
import { useTheme } from '../../lib/theme/theme-provider';
import styles from './switch-menu.module.css';

const ICONS: Record<ThemeChoice, LucideIcon> = { auto: SunMoon, light: Sun, dark: Moon };

/** Light, dark, or as the device has it. */
export function ThemeMenu() {
  const t = useT();
  const { theme, setTheme } = useTheme();
  return (
    <Menu opener={<Icon of={ICONS[theme]} />} label={t('shell.theme')} openerClassName={styles.opener}>
      {THEMES_OF_THE_PAGE.map((choice) => (
        <MenuItem key={choice}>
          <button
            type="button"
            className={menuItemClass}
            aria-pressed={choice === theme}
            onClick={() => setTheme(choice)}
          >
            <span className={styles.mark}>{choice === theme && <Icon of={Check} />}</span>
            {t(`shell.theme_${choice}`)}
          </button>
        </MenuItem>
      ))}
    </Menu>
  );
}
