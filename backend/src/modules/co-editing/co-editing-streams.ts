import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { CoEditingPresenceDto, CoEditingStreamQuery } from '@headframe/shared/co-editing';
import type { IdeaSection } from '@headframe/shared/ideas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type LiveHint, LiveChannel } from '../../platform/live/live-channel.js';
import type { Actor } from '../../platform/security/actor.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { CoEditingRepository } from './co-editing.repository.js';
import { CoEditingService, PRESENCE_TOPIC } from './co-editing.service.js';
import { EventStream } from './event-stream.js';
import { TEXT_TOPIC } from './shared-texts.js';

const BEAT_MS = 10_000;
/** A lost hint costs this long at most. */
const LOOK_MS = 3000;
/** For so long somebody who might write along a moment ago may still read along. */
const TRUSTED_MS = 900;

interface Listener {
  readonly seat: string;
  readonly document: string;
  readonly ideaId: string;
  readonly actor: Actor;
  readonly stream: EventStream;
  after: number;
  checkedAt: number;
  /** The last that was told of them, for whoever comes later. */
  presence: CoEditingPresenceDto | null;
  /** One delivery at a time, else updates would overtake each other. */
  delivery: Promise<void>;
}

interface TextHint extends LiveHint {
  readonly document: string;
}

interface PresenceHint extends TextHint {
  /** Without one: somebody has come and wants to know who is here. */
  readonly presence?: CoEditingPresenceDto;
}

/** The open streams of this process, and what goes down them. */
@Injectable()
export class CoEditingStreams implements BeforeApplicationShutdown {
  private readonly logger = new Logger(CoEditingStreams.name);
  private readonly listeners = new Map<string, Listener>();
  private timers: NodeJS.Timeout[] = [];
  private starting: Promise<void> | null = null;

  constructor(
    private readonly service: CoEditingService,
    private readonly ideas: IdeasService,
    private readonly repository: CoEditingRepository,
    private readonly live: LiveChannel,
  ) {}

  /** Begins to tell somebody at a place what is written, until they go or may no longer. */
  async open(
    ideaId: string,
    section: IdeaSection,
    query: CoEditingStreamQuery,
    actor: Actor,
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  ): Promise<void> {
    await this.ideas.allowed(ideaId, 'edit', actor);
    const { documentId } = await this.service.seat(ideaId, section, query.seat, actor);
    await (this.starting ??= this.start());
    const last = request.headers['last-event-id'];
    const after = Number(typeof last === 'string' && /^\d{1,15}$/.test(last) ? last : (query.after ?? 0));
    this.listeners.get(query.seat)?.stream.end();
    const stream = new EventStream(reply);
    const listener: Listener = {
      seat: query.seat,
      document: documentId,
      ideaId,
      actor,
      stream,
      after,
      checkedAt: performance.now(),
      presence: null,
      delivery: Promise.resolve(),
    };
    this.listeners.set(query.seat, listener);
    stream.onEnd(() => this.left(listener));
    this.deliver(listener);
    await this.live.publish({ topic: PRESENCE_TOPIC, document: documentId });
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
    for (const { stream } of this.listeners.values()) stream.end();
  }

  private async start(): Promise<void> {
    await this.live.listen((hint) => this.hear(hint));
    this.timers = [
      setInterval(() => void this.beat(), BEAT_MS).unref(),
      setInterval(() => {
        for (const listener of this.listeners.values()) this.deliver(listener);
      }, LOOK_MS).unref(),
    ];
  }

  private hear(hint: LiveHint): void {
    if (hint.topic === TEXT_TOPIC) {
      for (const listener of this.at((hint as TextHint).document)) this.deliver(listener);
    }
    if (hint.topic === PRESENCE_TOPIC) this.hearOf(hint as PresenceHint);
  }

  private hearOf({ document, presence }: PresenceHint): void {
    for (const listener of this.at(document)) {
      if (presence === undefined) {
        if (listener.presence?.isHere) this.tell({ topic: PRESENCE_TOPIC, document, presence: listener.presence });
      } else if (listener.seat === presence.seat) {
        listener.presence = presence;
      } else {
        this.inTurn(listener, () => this.tellOf(listener, presence));
      }
    }
  }

  private at(document: string): Listener[] {
    return [...this.listeners.values()].filter((listener) => listener.document === document);
  }

  private deliver(listener: Listener): void {
    this.inTurn(listener, () => this.deliverNow(listener));
  }

  private inTurn(listener: Listener, work: () => Promise<void>): void {
    listener.delivery = listener.delivery.then(work).catch((error: unknown) => {
      // The next look tries again; a lost database is told by others.
      this.logger.debug(`nothing delivered: ${String(error)}`);
    });
  }

  private async tellOf(listener: Listener, presence: CoEditingPresenceDto): Promise<void> {
    if (await this.mayStay(listener)) listener.stream.send('presence', JSON.stringify(presence));
  }

  private async deliverNow(listener: Listener): Promise<void> {
    if (listener.stream.isEnded) return;
    const document = await this.repository.document(listener.document);
    if (document === null) return this.close(listener, 'not_found');
    const missed = document.through > listener.after ? [{ id: document.through, content: document.content }] : [];
    const later = await this.repository.updates(listener.document, Math.max(listener.after, document.through));
    if (missed.length + later.length === 0 || !(await this.mayStay(listener))) return undefined;
    for (const { id, content } of [...missed, ...later]) {
      listener.stream.send('update', content.toString('base64'), id);
      listener.after = id;
    }
    return undefined;
  }

  /** Whether somebody may still read along. Who may not is told so, and hears nothing more. */
  private async mayStay(listener: Listener): Promise<boolean> {
    if (performance.now() - listener.checkedAt < TRUSTED_MS) return true;
    const { actor, ideaId } = listener;
    try {
      if (!(await this.repository.hasSession(actor.sessionId, actor.accountId))) {
        this.close(listener, 'sign_in_needed');
        return false;
      }
      await this.ideas.allowed(ideaId, 'edit', actor);
      listener.checkedAt = performance.now();
      return true;
    } catch (error) {
      if (!(error instanceof DomainError) || error.status >= 500) throw error;
      this.close(listener, error.code);
      return false;
    }
  }

  private close(listener: Listener, code: string): void {
    listener.stream.send('closed', JSON.stringify({ code }));
    listener.stream.end();
  }

  private async beat(): Promise<void> {
    const present = [...this.listeners.values()];
    for (const listener of present) {
      listener.stream.send('beat', '');
      await this.mayStay(listener).catch(() => undefined);
    }
    await this.repository.touch([...this.listeners.keys()]).catch(() => undefined);
  }

  private left(listener: Listener): void {
    // The same place may have a new line already.
    if (this.listeners.get(listener.seat) !== listener) return;
    this.listeners.delete(listener.seat);
    this.repository.free(listener.seat).catch(() => undefined);
    const { presence, document } = listener;
    if (presence)
      this.tell({ topic: PRESENCE_TOPIC, document, presence: { ...presence, cursor: null, isHere: false } });
  }

  private tell(hint: PresenceHint & Readonly<Record<string, unknown>>): void {
    this.live.publish({ ...hint }).catch(() => undefined);
  }
}
