import { CloudCheck, CloudOff, type LucideIcon, PencilLine, RefreshCw, Smartphone, TriangleAlert } from 'lucide-react';
import { SignInAgain } from '../../../../components/ui/error-notice/sign-in-again';
import { Icon } from '../../../../components/ui/icon/icon';
import { classNames } from '../../../../lib/class-names';
import { errorSentence } from '../../../../lib/i18n/error-sentence';
import type { Translate } from '../../../../lib/i18n/translate';
import { useT } from '../../../../lib/i18n/language-provider';
import type { SaveState } from '../../lib/save-state';
import styles from './save-line.module.css';

const ICONS: Record<SaveState['kind'], LucideIcon> = {
  empty: PencilLine,
  device: Smartphone,
  saving: RefreshCw,
  saved: CloudCheck,
  offline: CloudOff,
  refused: TriangleAlert,
  conflict: TriangleAlert,
  unkept: TriangleAlert,
};

interface SaveLineProps {
  readonly state: SaveState;
  /** A published idea's changes wait for their author's word. */
  readonly isPublished: boolean;
}

/** Where the text is safe, always in sight. Only trouble is said aloud: the rest would be noise while writing. */
export function SaveLine({ state, isPublished }: SaveLineProps) {
  const t = useT();
  const isTrouble = ['offline', 'refused', 'conflict', 'unkept'].includes(state.kind);
  const sentence = sentenceOf(state, isPublished, t);
  return (
    <div className={classNames(styles.line, isTrouble && state.kind !== 'offline' && styles.trouble)}>
      <Icon of={ICONS[state.kind]} className={styles.icon} />
      <p>
        <span aria-hidden={isTrouble || undefined}>{sentence}</span>{' '}
        {state.kind === 'refused' && <SignInAgain error={state.error} />}
      </p>
      <p role="status" className="visually-hidden">
        {isTrouble ? sentence : ''}
      </p>
    </div>
  );
}

function sentenceOf(state: SaveState, isPublished: boolean, t: Translate): string {
  switch (state.kind) {
    case 'device':
      return isPublished ? t('write.state_changes') : t('write.state_device');
    case 'saved':
      return t('write.state_saved', { time: clockTime(state.at) });
    case 'refused':
      return t('write.state_refused', { reason: errorSentence(t, state.error) });
    default:
      return t(`write.state_${state.kind}`);
  }
}

/** `14:05` by the device's clock: all six languages write it so. Never drawn on the server. */
function clockTime(at: string): string {
  return new Date(at).toTimeString().slice(0, 5);
}
