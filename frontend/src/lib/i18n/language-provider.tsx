import type { LanguageCode } from '@headframe/shared/common';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Catalogue, loadCatalogue } from './catalogue';
import { chooseLanguage } from './language';
import { createTranslate, type Translate } from './translate';

interface LanguageState {
  readonly language: LanguageCode;
  readonly t: Translate;
  /** Rejects when the catalogue cannot be loaded; the page then stays as it is. */
  readonly setLanguage: (language: LanguageCode) => Promise<void>;
}

const LanguageContext = createContext<LanguageState | null>(null);

interface LanguageProviderProps {
  readonly language: LanguageCode;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, catalogue, children }: LanguageProviderProps) {
  const [current, setCurrent] = useState({ language, catalogue });
  const state = useMemo<LanguageState>(
    () => ({
      language: current.language,
      t: createTranslate(current.language, current.catalogue),
      setLanguage: async (next) => {
        const loaded = await loadCatalogue(next);
        chooseLanguage(next);
        setCurrent({ language: next, catalogue: loaded });
      },
    }),
    [current],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

/** The page's language and how to change it. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('useLanguage needs LanguageProvider');
  return state;
}

/** The translator of the page's language: `const t = useT(); t('shell.new_idea')`. */
export function useT(): Translate {
  return useLanguage().t;
}
