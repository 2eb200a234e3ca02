import { useEffect, useState } from 'react';

interface LateModule<M> {
  /** For the loader of a route, for those readers who will see something of it: then their first render has it. */
  readonly preload: () => Promise<void>;
  /** The module, or `null` while it is not there; fetched once it is wanted. */
  readonly useModule: (isWanted: boolean) => M | null;
}

/** A module with parts of a screen that only some readers are shown. The others never fetch it. */
export function lateModule<M>(load: () => Promise<M>): LateModule<M> {
  let module: M | null = null;
  const preload = async () => {
    module ??= await load();
  };
  return {
    preload,
    useModule: (isWanted) => {
      const [shown, setShown] = useState(module);
      useEffect(() => {
        // Without network the rest of the screen is worth having all the same.
        if (isWanted && shown === null)
          preload().then(
            () => setShown(module),
            () => undefined,
          );
      }, [isWanted, shown]);
      return shown;
    },
  };
}
