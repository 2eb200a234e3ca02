import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import { IconButton } from '../icon-button/icon-button';
import styles from './toast.module.css';

type ShowToast = (text: string) => void;

const ToastContext = createContext<ShowToast | null>(null);
const SHOWN_FOR = 7000;

/** Holds the one message of the page that cannot be seen where it happened. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const [toast, setToast] = useState<{ text: string; at: number } | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = useCallback<ShowToast>((text) => setToast({ text, at: Date.now() }), []);

  useEffect(() => {
    if (toast === null || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  return (
    <ToastContext value={show}>
      {children}
      {/* Always there: a live region that comes with its text is often not read. */}
      <div
        role="status"
        className={styles.place}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && (
          <div key={toast.at} className={styles.toast}>
            <p>{toast.text}</p>
            <IconButton icon={X} label={t('ui.close')} className={styles.close} onClick={() => setToast(null)} />
          </div>
        )}
      </div>
    </ToastContext>
  );
}

/** Shows a short message, in place of the one before. Only for what cannot be seen otherwise. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('useToast needs ToastProvider');
  return show;
}
