import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { chooseTheme, type ThemeChoice } from './theme';

interface ThemeState {
  readonly theme: ThemeChoice;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeState | null>(null);

export function ThemeProvider({ initial, children }: { initial: ThemeChoice; children: ReactNode }) {
  const [theme, setTheme] = useState(initial);
  const state = useMemo<ThemeState>(
    () => ({
      theme,
      setTheme: (next) => {
        chooseTheme(next);
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeContext value={state}>{children}</ThemeContext>;
}

/** Light, dark or as the device has it, and how to change it. */
export function useTheme(): ThemeState {
  const state = useContext(ThemeContext);
  if (state === null) throw new Error('useTheme needs ThemeProvider');
  return state;
}
