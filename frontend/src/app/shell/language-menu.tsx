import { LANGUAGES } from '@headframe/shared/common';
import { Check, Languages } from 'lucide-react';
import { Icon } from '../../components/ui/icon/icon';
import { Menu, menuItemClass, MenuItem } from '../../components/ui/menu/menu';
import { useToast } from '../../components/ui/toast/toast';
import { useLanguage } from '../../lib/i18n/language-provider';
import styles from './switch-menu.module.css';

/** The six languages, each by its own name: whoever needs the list cannot read the page's present one. */
export function LanguageMenu() {
  const { language, t, setLanguage } = useLanguage();
  const toast = useToast();
  return (
    <Menu
      opener={
        <>
          <Icon of={Languages} />
          <span aria-hidden="true" className={styles.short}>
            {language}
          </span>
          <span aria-hidden="true" className={styles.long}>
            {t(`languages.${language}`)}
          </span>
        </>
      }
      label={t('shell.language', { language: t(`languages.${language}`), code: language })}
      openerClassName={styles.opener}
    >
      {LANGUAGES.map((code) => (
        <MenuItem key={code}>
          <button
            type="button"
            lang={code}
            className={menuItemClass}
            aria-pressed={code === language}
            onClick={() => void setLanguage(code).catch(() => toast(t('errors.offline')))}
          >
            <span className={styles.mark}>{code === language && <Icon of={Check} />}</span>
            {t(`languages.${code}`)}
          </button>
        </MenuItem>
      ))}
    </Menu>
  );
}
