import { Injectable } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import type { CreateMuteDto, ListMutesQuery, MuteDto } from '@headframe/shared/privacy';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { CommentsService } from '../comments/comments.service.js';
import { EventsService } from '../events/events.service.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { MutesRepository } from './mutes.repository.js';
import { mutedUnnamed, muteSelf, mutesExhausted } from './privacy.errors.js';

const LIST = 'mutes';
const MUTE_LIMIT = { most: 60, seconds: 3600 };

/** Whom somebody does not want to read, or keeps away. The other person is never told and cannot find out who it was. */
@Injectable()
export class MutesService {
  constructor(
    private readonly mutes: MutesRepository,
    private readonly ideas: IdeasService,
    private readonly comments: CommentsService,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly cursors: Cursors,
    private readonly database: Database,
  ) {}

  async list({ cursor }: ListMutesQuery, actor: Actor): Promise<Page<MuteDto>> {
    const list = `${LIST} ${actor.accountId}`;
    const after = cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
    const rows = await this.mutes.list(actor.accountId, after);
    return this.cursors.page(
      list,
      rows,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** Mutes or blocks whoever wrote something that the actor can see. @throws DomainError 404, 409, 422 */
  async create(dto: CreateMuteDto, actor: Actor): Promise<MuteDto> {
    const { accountId } = actor;
    const otherId = await this.named(dto, actor);
    if (otherId === accountId) throw muteSelf();
    await this.rateLimits.count(`mute ${accountId}`, MUTE_LIMIT);
    return this.database.transaction(async () => {
      if (await this.mutes.isFull(accountId, otherId)) throw mutesExhausted();
      const mute = await this.mutes.put(accountId, otherId, dto.kind);
      if (!mute) throw notFound();
      await this.events.record({ type: 'mute.created', actorId: accountId, data: { kind: dto.kind } });
      return mute;
    });
  }

  async remove(id: string, { accountId }: Actor): Promise<void> {
    await this.database.transaction(async () => {
      const kind = await this.mutes.remove(id, accountId);
      if (kind === null) throw notFound();
      await this.events.record({ type: 'mute.removed', actorId: accountId, data: { kind } });
    });
  }

  /** The person is named by what they wrote: the id of an account is nobody's to know. */
  private async named({ idea, comment }: CreateMuteDto, actor: Actor): Promise<string> {
    if (idea !== undefined && comment === undefined) return (await this.ideas.visible(idea, actor)).authorId;
    if (idea === undefined && comment !== undefined)
      return (await this.comments.visible(comment, actor)).comment.authorId;
    throw mutedUnnamed();
  }
}
