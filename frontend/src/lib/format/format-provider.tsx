import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../i18n/language-provider';
import { createFormat, type Format } from './format';

const NowContext = createContext<Date | null>(null);
const ONE_MINUTE = 60_000;

/**
 * What time it is. It begins with the server's moment, so that the first render in the browser says the same as the
 * server's HTML, and then moves on with the clock.
 */
export function NowProvider({ initial, children }: { initial: string; children: ReactNode }) {
  const [now, setNow] = useState(() => new Date(initial));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), ONE_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
}

/** The present moment, to the minute. */
export function useNow(): Date {
  const now = useContext(NowContext);
  if (now === null) throw new Error('useNow needs NowProvider');
  return now;
}

/** Numbers, dates and lists in the page's language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
