import { createLocalStore, type LocalStore } from '../local-store';

/**
 * A drawer of this device that several people share: each finds their own things, and what somebody left before they
 * signed in. Whoever writes on what nobody has signed yet makes it theirs.
 */
export interface OwnStore<T> {
  read(place: string, readerId: string | null): T | undefined;
  write(place: string, readerId: string | null, value: T): void;
  remove(place: string, readerId: string | null): void;
}

const keyOf = (place: string, readerId: string | null) => (readerId === null ? place : `${place}.${readerId}`);

/** @param version raise it when the shape of the value changes: what an older page kept is then ignored */
export function createOwnStore<T>(name: string, version: number): OwnStore<T> {
  const store: LocalStore<T> = createLocalStore<T>(name, version);
  return {
    read: (place, readerId) => store.read(keyOf(place, readerId)) ?? store.read(place),
    write(place, readerId, value) {
      if (store.write(keyOf(place, readerId), value) && readerId !== null) store.remove(place);
    },
    remove(place, readerId) {
      store.remove(keyOf(place, readerId));
      store.remove(place);
    },
  };
}
