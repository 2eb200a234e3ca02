import { Link } from '@tanstack/react-router';
import { ChevronDown, CircleUserRound, LogOut } from 'lucide-react';
import { ButtonLink } from '../../components/layout/links';
import { Icon } from '../../components/ui/icon/icon';
import { Menu, menuItemClass, MenuItem } from '../../components/ui/menu/menu';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { useToast } from '../../components/ui/toast/toast';
import { useAccount, useSignOut } from '../../features/accounts/api/session';
import { errorSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import { routePaths } from '../route-paths';
import styles from './switch-menu.module.css';

/** Signing in, or one's own name with what belongs to it. */
export function AccountMenu() {
  const t = useT();
  const toast = useToast();
  const account = useAccount();
  const signOut = useSignOut();

  if (account === null) {
    return (
      <ButtonLink to={routePaths.signIn} variant="secondary">
        {t('shell.sign_in')}
      </ButtonLink>
    );
  }
  return (
    <Menu
      opener={
        <>
          <NicknameTag nickname={account.nickname} />
          <Icon of={ChevronDown} />
        </>
      }
      openerClassName={styles.opener}
    >
      <MenuItem>
        <Link to={routePaths.me} className={menuItemClass}>
          <Icon of={CircleUserRound} />
          {t('shell.me')}
        </Link>
      </MenuItem>
      <MenuItem>
        <button
          type="button"
          className={menuItemClass}
          onClick={() => signOut.mutate(undefined, { onError: (error) => toast(errorSentence(t, error)) })}
        >
          <Icon of={LogOut} />
          {t('shell.sign_out')}
        </button>
      </MenuItem>
    </Menu>
  );
}
