import { useEffect, useState } from 'react';

const TICK = 10_000;

/** The device's own time in milliseconds, moving on: for what the browser alone draws. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
