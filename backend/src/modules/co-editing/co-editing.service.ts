import { Injectable } from '@nestjs/common';
import {
  CO_EDITING_COLOURS,
  CO_EDITING_LIMITS,
  type CoEditingPresenceDto,
  type CoEditingSeatDto,
  type CoEditingUpdateDto,
  type SendCoEditingPresenceDto,
  type SendCoEditingUpdateDto,
} from '@headframe/shared/co-editing';
import type { IdeaSection } from '@headframe/shared/ideas';
import { v7 as uuid } from 'uuid';
import { notFound } from '../../platform/errors/domain-error.js';
import { LiveChannel } from '../../platform/live/live-channel.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { coEditingFull } from './co-editing.errors.js';
import { CoEditingRepository, type SeatRow } from './co-editing.repository.js';
import { SharedTexts } from './shared-texts.js';

/** Where hints about people go. */
export const PRESENCE_TOPIC = 'co-editing.presence';

/** Writing a section with others at once. Whoever may change the idea may write along, checked with each request. */
@Injectable()
export class CoEditingService {
  constructor(
    private readonly ideas: IdeasService,
    private readonly texts: SharedTexts,
    private readonly repository: CoEditingRepository,
    private readonly rateLimits: RateLimits,
    private readonly live: LiveChannel,
  ) {}

  /** Takes a place at a section and tells all that is known of its text. @throws DomainError 409 `co_editing_full` */
  async join(ideaId: string, section: IdeaSection, actor: Actor): Promise<CoEditingSeatDto> {
    await this.ideas.allowed(ideaId, 'edit', actor);
    await this.rateLimits.count(`co-editing-seat ${actor.accountId}`, CO_EDITING_LIMITS.seats);
    return this.texts.with(ideaId, section, async (text) => {
      const { here, own, colours } = await this.repository.seats(text.row.id, actor.accountId);
      if (here >= CO_EDITING_LIMITS.editors || own >= CO_EDITING_LIMITS.seatsPerAccount) throw coEditingFull();
      const id = uuid();
      await this.repository.sit(id, text.row.id, actor.accountId, freeColour(colours));
      return {
        id,
        document: text.row.id,
        state: Buffer.from(this.texts.state(text)).toString('base64'),
        after: text.through,
      };
    });
  }

  /** Stores what somebody wrote; the answer comes when it is safe. @throws DomainError 422 */
  async send(
    ideaId: string,
    section: IdeaSection,
    { update }: SendCoEditingUpdateDto,
    actor: Actor,
  ): Promise<CoEditingUpdateDto> {
    await this.ideas.allowed(ideaId, 'edit', actor);
    await this.rateLimits.count(`co-editing ${actor.accountId}`, CO_EDITING_LIMITS.updates);
    return this.texts.with(ideaId, section, async (text) => ({
      id: await this.texts.add(text, Buffer.from(update, 'base64')),
    }));
  }

  /** Tells the others where somebody's cursor is. Their name and colour are not theirs to choose. */
  async present(
    ideaId: string,
    section: IdeaSection,
    { seat: id, client, cursor }: SendCoEditingPresenceDto,
    actor: Actor,
  ): Promise<void> {
    await this.ideas.allowed(ideaId, 'edit', actor);
    await this.rateLimits.count(`co-editing-presence ${actor.accountId}`, CO_EDITING_LIMITS.presences);
    const { documentId, colour } = await this.seat(ideaId, section, id, actor);
    const presence: CoEditingPresenceDto = { seat: id, client, nickname: actor.nickname, colour, cursor, isHere: true };
    await this.live.publish({ topic: PRESENCE_TOPIC, document: documentId, presence });
  }

  /** Somebody's own place at this section. @throws DomainError 404 */
  async seat(ideaId: string, section: IdeaSection, id: string, actor: Actor): Promise<SeatRow> {
    const seat = await this.repository.seat(id, actor.accountId);
    if (!seat || seat.ideaId !== ideaId || seat.section !== section) throw notFound();
    return seat;
  }
}

/** The first colour that nobody has; with more people than colours, names tell them apart. */
function freeColour(taken: readonly number[]): number {
  const all = Array.from({ length: CO_EDITING_COLOURS }, (_, colour) => colour);
  return all.find((colour) => !taken.includes(colour)) ?? taken.length % CO_EDITING_COLOURS;
}
