import { useT } from '../../../lib/i18n/language-provider';
import styles from './nickname-tag.module.css';

/**
 * A person as everybody sees them: a name they chose, no picture; `null` for somebody who has left. `bdi` keeps its
 * direction from leaking.
 */
export function NicknameTag({ nickname }: { readonly nickname: string | null }) {
  const t = useT();
  if (nickname === null) return <span className={styles.former}>{t('accounts.former_member')}</span>;
  return <bdi className={styles.nickname}>{nickname}</bdi>;
}
