interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

/** A named drawer of this device or tab. Nothing here throws: storage can be full, forbidden or of an older version. */
export interface LocalStore<T> {
  read(key: string): T | undefined;
  /** Whether the value was kept; tell the reader when it was not. */
  write(key: string, value: T): boolean;
  remove(key: string): void;
  /** What is kept here, in no particular order. */
  keys(): string[];
}

/**
 * Keeps JSON on this device.
 *
 * @param version raise it when the shape of the value changes: what an older page kept is then ignored
 * @param place `() => sessionStorage` for what is gone with the tab
 */
export function createLocalStore<T>(name: string, version: number, place = () => localStorage): LocalStore<T> {
  const prefix = `headframe.${name}.`;
  const fullKey = (key: string) => `${prefix}${key}`;
  return {
    read(key) {
      try {
        const text = place().getItem(fullKey(key));
        if (text === null) return undefined;
        const envelope = JSON.parse(text) as Partial<Envelope> | null;
        return envelope?.version === version ? (envelope.value as T) : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        place().setItem(fullKey(key), JSON.stringify({ version, value } satisfies Envelope));
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        place().removeItem(fullKey(key));
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
    keys() {
      try {
        return Object.keys(place()).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      } catch {
        return [];
      }
    },
  };
}

/** Empties every drawer of this device and tab: whoever was here has left for good. */
export function forgetDevice(): void {
  for (const place of [() => localStorage, () => sessionStorage]) {
    try {
      for (const key of Object.keys(place())) if (key.startsWith('headframe.')) place().removeItem(key);
    } catch {
      // A place that cannot be reached holds nothing of ours.
    }
  }
}
