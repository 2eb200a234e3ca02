import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Whoever does not read what is sent is let go; they come back for the rest. */
const MOST_WAITING = 2_000_000;

/** An open stream of server-sent events. */
export class EventStream {
  private readonly raw: FastifyReply['raw'];
  isEnded = false;

  constructor(reply: FastifyReply) {
    const headers = reply.getHeaders() as OutgoingHttpHeaders;
    reply.hijack();
    this.raw = reply.raw;
    this.raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // For proxies that would wait until there is enough.
      'x-accel-buffering': 'no',
    });
    this.raw.on('close', () => {
      this.isEnded = true;
    });
    this.raw.on('error', () => this.end());
    this.raw.write('retry: 2000\n\n');
  }

  /** Calls once the stream is over, by whichever side. */
  onEnd(listener: () => void): void {
    this.raw.once('close', listener);
  }

  /** @param data one line @param id where to go on after a lost connection */
  send(event: string, data: string, id?: number): void {
    if (this.isEnded) return;
    this.raw.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`);
    if (this.raw.writableLength > MOST_WAITING) this.raw.destroy();
  }

  end(): void {
    if (!this.isEnded) this.raw.end();
    this.isEnded = true;
  }
}
