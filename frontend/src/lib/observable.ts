/** A state that tells when it changes, made for `useSyncExternalStore`. */
export abstract class Observable<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private shown: State) {}

  readonly state = (): State => this.shown;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected show(state: State): void {
    this.shown = state;
    for (const listener of this.listeners) listener();
  }
}
