import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Decoded, Refusal } from './decoded.js';

/** As it is compiled, whether this file is or is not. */
const PROGRAM = fileURLToPath(new URL('../../../../dist/modules/files/decoding/decoder-process.js', import.meta.url));
const IDLE_MS = 30_000;
const MOST_MS = 20_000;
/** How many may wait for their turn. Their bytes wait on disk. */
const MOST_WAITING = 200;
const NICE = 10;

/**
 * Has files looked into by a process of its own, one after the other: whatever a picture does to its decoder, it does not
 * do it here, and pages are answered first. The process begins with the first file and ends when none has come for a while.
 */
@Injectable()
export class Decoder implements BeforeApplicationShutdown {
  private child: ChildProcess | null = null;
  private idle: NodeJS.Timeout | undefined;
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  get isBusy(): boolean {
    return this.waiting >= MOST_WAITING;
  }

  /** What becomes of the file, made beside it in its folder. */
  async decode(file: string): Promise<Decoded | Refusal> {
    this.waiting += 1;
    const turn = this.last.then(() => this.ask(file));
    this.last = turn;
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  beforeApplicationShutdown(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
  }

  private async ask(file: string): Promise<Decoded | Refusal> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.begin());
    const answer = await answerOf(child, file);
    this.idle = setTimeout(() => this.child?.disconnect(), IDLE_MS).unref();
    return answer;
  }

  private begin(): ChildProcess {
    const child = fork(PROGRAM, {
      env: { MALLOC_ARENA_MAX: '2' },
      execArgv: ['--max-old-space-size=128'],
      stdio: 'ignore',
    });
    if (child.pid !== undefined) {
      try {
        os.setPriority(child.pid, NICE);
      } catch {
        // Not allowed here: then it works with the same right as everybody.
      }
    }
    const forget = () => {
      if (this.child === child) this.child = null;
    };
    child.once('exit', forget).once('disconnect', forget).once('error', forget);
    child.unref();
    child.channel?.unref();
    return child;
  }
}

/** What a process says of a file. Too much memory and too much time are the doing of what is in it. */
function answerOf(child: ChildProcess, file: string): Promise<Decoded | Refusal> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    const settle = (answer: Decoded | Refusal): void => {
      clearTimeout(timer);
      child.removeListener('exit', died).removeListener('message', answered);
      resolve(answer);
    };
    const died = (): void => settle({ code: 'picture_too_large' });
    const answered = (message: unknown): void => settle(message as Decoded | Refusal);
    child.once('exit', died).once('message', answered);
    child.send(file, (error) => {
      if (error) died();
    });
  });
}
