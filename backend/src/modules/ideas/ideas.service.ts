import { Injectable } from '@nestjs/common';
import { type LanguageCode, type Page, PAGE_SIZE } from '@headframe/shared/common';
import type {
  CreateIdeaDto,
  IdeaAction,
  IdeaCardDto,
  IdeaDto,
  ListIdeasQuery,
  ListLookAlikesQuery,
  LookAlikeDto,
  SaveIdeaDto,
} from '@headframe/shared/ideas';
import type { PlaceCountDto } from '@headframe/shared/places';
import { changedMeaning } from '@headframe/shared/versions';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { denied, notFound, signInNeeded } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { revisionOf, revisionOutdated } from '../../platform/http/revision.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import { type Actor, facilitatedLabs, isAdministrator, type MaybeActor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { changesOf, isChanged } from './idea-texts.js';
import { challengeUnknown, notMinor, textIncomplete } from './ideas.errors.js';
import { canIdea } from './ideas.policy.js';
import { presentIdea, presentIdeaCard, presentPlaceCounts } from './ideas.presenter.js';
import { IdeasRepository, type RecentDoings, type VersionOrigin } from './ideas.repository.js';
import type { IdeaCardRow, IdeaContext } from './ideas.rows.js';
import { correctedQuery, effectiveSort, listName, listQuery, placesQuery } from './idea-lists.sql.js';

/** With fewer matches than this, words that only resemble the typed ones count too. */
const FEW = 5;
const CREATE_LIMIT = { most: 20, seconds: 3600 };
const EDIT_LIMIT = { most: 60, seconds: 3600 };

@Injectable()
export class IdeasService {
  constructor(
    private readonly ideas: IdeasRepository,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly cursors: Cursors,
    private readonly database: Database,
  ) {}

  async list(query: ListIdeasQuery, reader: MaybeActor, language: LanguageCode): Promise<Page<IdeaCardDto>> {
    if (query.own && reader === null) throw signInNeeded();
    const { cursor } = query;
    const sort = effectiveSort(query);
    const list = listName(query);
    const after = cursor === undefined ? null : this.cursors.decode(list, cursor);
    const labs = isAdministrator(reader) ? null : facilitatedLabs(reader);
    const plan = { query, after, language, readerId: reader?.accountId ?? null, labs };
    const rows = await this.ideas.list(listQuery(plan));
    if (sort === 'match' && after === null && query.q !== undefined && rows.length < FEW) {
      const meant = await this.ideas.list(correctedQuery(plan, query.q));
      const known = new Set(rows.map(({ id }) => id));
      rows.push(...meant.filter(({ id }) => !known.has(id)).slice(0, PAGE_SIZE - rows.length));
    }
    const keyOf = {
      updated: (row: IdeaCardRow) => [row.updatedAt, row.id],
      newest: (row: IdeaCardRow) => [row.publishedAt ?? '', row.id],
      supported: (row: IdeaCardRow) => [row.supportCount, row.id],
      match: (row: IdeaCardRow) => [row.rank, row.id],
    }[sort];
    return this.cursors.page(list, rows, keyOf, (row) => presentIdeaCard(row, reader));
  }

  /** How many of the ideas that a list would show are about which municipality. */
  async places(query: ListIdeasQuery, reader: MaybeActor, language: LanguageCode): Promise<PlaceCountDto[]> {
    if (query.own && reader === null) throw signInNeeded();
    const labs = isAdministrator(reader) ? null : facilitatedLabs(reader);
    const plan = { query, after: null, language, readerId: reader?.accountId ?? null, labs };
    return presentPlaceCounts(await this.ideas.places(placesQuery(plan)), language);
  }

  async get(id: string, reader: MaybeActor, language: LanguageCode): Promise<IdeaDto> {
    const row = await this.ideas.page(id, reader, language);
    if (!row) throw notFound();
    return presentIdea(row, reader, this.cursors);
  }

  lookAlikes({ text, challenge }: ListLookAlikesQuery, reader: MaybeActor): Promise<LookAlikeDto[]> {
    return this.ideas.lookAlikes(text, challenge, reader?.accountId ?? null);
  }

  /** Begins a draft, which only its people see. */
  async create(dto: CreateIdeaDto, actor: Actor, language: LanguageCode): Promise<IdeaDto> {
    await this.rateLimits.count(`create-idea ${actor.accountId}`, CREATE_LIMIT);
    const challenge = await this.ideas.challenge(dto.challenge);
    if (!challenge) throw challengeUnknown();
    const { idea, text } = changesOf(dto, {}, challenge);
    const id = uuid();
    await this.database.transaction(async () => {
      await this.ideas.insert(
        {
          title: '',
          pitch: '',
          ...idea,
          id,
          challengeId: challenge.id,
          labId: challenge.labId,
          regionId: challenge.regionId,
          authorId: actor.accountId,
          status: 'draft',
        },
        text,
      );
      await this.events.record({
        type: 'idea.created',
        actorId: actor.accountId,
        actingAs: 'author',
        regionId: challenge.regionId,
        ideaId: id,
      });
    });
    return this.get(id, actor, language);
  }

  /**
   * Saves a changed text. A draft is overwritten; a published idea gets a new version, and where it comes to mean something
   * else its supporters are asked. A save that changes nothing makes no version.
   * @throws DomainError 412 `revision_outdated` where somebody saved since, 422 where a published text would be too short, or
   * a change that was called small is none
   */
  async update(
    id: string,
    { isMinor = false, ...dto }: SaveIdeaDto,
    ifMatch: string | undefined,
    actor: Actor,
    language: LanguageCode,
    origin: Pick<VersionOrigin, 'restoredFrom' | 'suggestionId'> = {},
  ): Promise<IdeaDto> {
    const revision = revisionOf(ifMatch);
    const idea = await this.allowed(id, 'edit', actor, { types: ['idea.edited'], seconds: EDIT_LIMIT.seconds });
    if (idea.revision !== revision) throw revisionOutdated();
    const changes = changesOf(dto, idea, idea);
    if (idea.status === 'draft') {
      if (!(await this.ideas.save(id, revision, changes.idea, changes.text))) throw revisionOutdated();
    } else if (isChanged(idea, { ...changes.idea, ...changes.text })) {
      this.rateLimits.check(idea.recent, EDIT_LIMIT);
      await this.saveVersion(idea, changes, actor, { ...origin, isMinor });
    }
    return this.get(id, actor, language);
  }

  private async saveVersion(
    idea: IdeaContext,
    changes: ReturnType<typeof changesOf>,
    actor: Actor,
    origin: VersionOrigin,
  ): Promise<void> {
    const texts = { ...idea, ...changes.idea, ...changes.text };
    if (canIdea(actor, 'publish', { ...texts, status: 'draft', collaboration: 'co_author' }) === 'text_incomplete')
      throw textIncomplete(texts);
    const changed = changedMeaning(idea, texts);
    if (origin.isMinor && changed.length > 0) throw notMinor(changed);
    const isMaterial = changed.length > 0;
    const version = idea.version + 1;
    await this.database.transaction(async () => {
      const materialVersion = isMaterial ? { materialVersion: version } : {};
      const isSaved = await this.ideas.save(
        idea.id,
        idea.revision,
        { ...changes.idea, version, ...materialVersion },
        changes.text,
      );
      if (!isSaved) throw revisionOutdated();
      await this.ideas.keepVersion(idea.id, actor.accountId, { ...origin, isMaterial });
      await this.ideas.reindex(idea.id);
      await this.events.record({
        type: 'idea.edited',
        actorId: actor.accountId,
        actingAs: idea.collaboration === 'member' ? 'member' : 'author',
        regionId: idea.regionId,
        ideaId: idea.id,
        data: { version, ...origin, isMaterial },
      });
    });
  }

  /** The idea as policies see it, if the actor may see it and do this with it. @throws DomainError 404, 403, 409 */
  async allowed(id: string, action: IdeaAction, actor: Actor, recent?: RecentDoings): Promise<IdeaContext> {
    const idea = await this.ideas.context(id, actor, recent);
    if (!idea) throw notFound();
    const ability = canIdea(actor, action, idea);
    if (ability === 'text_incomplete') throw textIncomplete(idea);
    if (ability !== 'allowed') throw denied(ability);
    return idea;
  }

  /** The idea as policies see it, if the reader may see it. */
  async visible(id: string, reader: MaybeActor): Promise<IdeaContext> {
    const idea = await this.ideas.context(id, reader);
    if (!idea) throw notFound();
    return idea;
  }
}
