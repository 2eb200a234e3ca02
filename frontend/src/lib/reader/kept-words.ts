import { useState } from 'react';
import { useHydrated } from '../use-hydrated';
import { createOwnStore } from './own-store';
import { useReaderId } from './reader-provider';

const store = createOwnStore<string>('words', 1);

/** Words that are being typed, in a drawer of this device. */
export interface KeptWords {
  readonly words: string;
  /** Takes them with each letter; empty ones leave nothing behind. */
  readonly change: (words: string) => void;
  /** They have arrived: the device need not keep them. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed until it is sent: through an error, a closed tab and a session that ends meanwhile.
 *
 * @param place what the words are about, unlike every other place: `decline.<id>`
 */
export function useKeptWords(place: string): KeptWords {
  const isHydrated = useHydrated();
  const owner = useOwner();
  const [typed, setTyped] = useState<string | null>(null);
  return {
    words: typed ?? (isHydrated ? store.read(place, owner) : undefined) ?? '',
    change: (words) => {
      setTyped(words);
      if (words.trim() === '') store.remove(place, owner);
      else store.write(place, owner, words);
    },
    forget: () => {
      setTyped('');
      store.remove(place, owner);
    },
  };
}

/** Whoever began to write here stays the owner, also when their session ends meanwhile. */
export function useOwner(): string | null {
  const readerId = useReaderId();
  const [owner, setOwner] = useState(readerId);
  if (readerId !== null && readerId !== owner) setOwner(readerId);
  return owner;
}
