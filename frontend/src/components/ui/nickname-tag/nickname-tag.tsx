import styles from './nickname-tag.module.css';

/** A person as everybody sees them: a name they chose, no picture. `bdi` keeps its direction from leaking. */
export function NicknameTag({ nickname }: { readonly nickname: string }) {
  return <bdi className={styles.nickname}>{nickname}</bdi>;
}
