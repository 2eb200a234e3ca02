import { createContext, useContext } from 'react';

const ReaderContext = createContext<string | null>(null);

/** Says to everything below who is signed in at this page: an account's id. */
export const ReaderProvider = ReaderContext.Provider;

/** The account of whoever reads here, or `null` without one. */
export const useReaderId = (): string | null => useContext(ReaderContext);
