import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useT } from '../lib/i18n/language-provider';
import { applyHead, headOf } from './head';

/** Keeps title and description true while the reader moves on; the first ones come from the server. */
export function DocumentHead() {
  const t = useT();
  const matches = useRouterState({ select: (state) => state.matches });
  useEffect(() => applyHead(headOf(matches, t)), [matches, t]);
  return null;
}
