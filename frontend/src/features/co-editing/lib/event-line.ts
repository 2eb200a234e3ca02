/** Without a word for so long a line is dead, whatever the browser believes: the server speaks every ten seconds. */
const SILENCE_MS = 25_000;

interface EventLineOptions {
  readonly on: Readonly<Record<string, (data: string, id: string) => void>>;
  readonly onOpen: () => void;
  /** It broke; `isOver` where the browser does not try again by itself. */
  readonly onBreak: (isOver: boolean) => void;
}

/** Opens a line of server-sent events that notices when it is dead. Returns how to close it. */
export function openEventLine(path: string, { on, onOpen, onBreak }: EventLineOptions): () => void {
  const source = new EventSource(path);
  let silence: ReturnType<typeof setTimeout>;
  const close = () => {
    clearTimeout(silence);
    source.close();
  };
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      close();
      onBreak(true);
    }, SILENCE_MS);
  };
  source.addEventListener('open', () => {
    listen();
    onOpen();
  });
  source.addEventListener('error', () => {
    const isOver = source.readyState === EventSource.CLOSED;
    if (isOver) close();
    onBreak(isOver);
  });
  source.addEventListener('beat', listen);
  for (const [name, take] of Object.entries(on)) {
    source.addEventListener(name, (event: MessageEvent<string>) => {
      listen();
      take(event.data, event.lastEventId);
    });
  }
  listen();
  return close;
}
