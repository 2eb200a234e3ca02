import { Injectable } from '@nestjs/common';
import type { EventType } from '@headframe/shared/events';
import type { LanguageCode } from '@headframe/shared/common';
import type { LookAlikeDto } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import type { Challenge } from '../challenges/entities/challenge.entity.js';
import { IdeaCounter } from './entities/idea-counter.entity.js';
import { IdeaText } from './entities/idea-text.entity.js';
import { Idea } from './entities/idea.entity.js';
import type { IdeaCardRow, IdeaContext, IdeaRow, PlaceCountRow } from './ideas.rows.js';
import { visibilityValues } from './ideas.scope.js';
import type { BuiltQuery } from './idea-lists.sql.js';
import { IDEA_CONTEXT, IDEA_PAGE } from './ideas.sql.js';
import { LOOK_ALIKES } from './look-alikes.sql.js';

/** Which of the reader's own doings to count along, for a rate limit. */
export interface RecentDoings {
  types: readonly EventType[];
  seconds: number;
}

/** How a version came about. */
export interface VersionOrigin {
  isMinor?: boolean;
  isMaterial?: boolean;
  restoredFrom?: number;
  suggestionId?: string;
}

/** The challenge of a new idea. */
type ChallengeOfIdea = Pick<Challenge, 'id' | 'labId' | 'regionId'> & Pick<IdeaContext, 'questions' | 'regionSlug'>;

const challengeBySlug = statement(`
  select c.id, c.lab_id as "labId", c.region_id as "regionId",
    (select r.slug from region r where r.id = c.region_id) as "regionSlug",
    coalesce((select f.questions from challenge_form f where f.challenge_id = c.id), '[]') as questions
  from challenge c where c.slug = $1`);
const ideaPage = statement(IDEA_PAGE);
const ideaContext = statement(IDEA_CONTEXT);
const lookAlikes = statement(LOOK_ALIKES);
const countIdea = statement(`
  with c as (update challenge set idea_count = idea_count + $3 where id = $1)
  update region set idea_count = idea_count + $3 where id = $2`);
const indexIdea = statement('select index_idea($1)');
const unindexIdea = statement('delete from idea_search where idea_id = $1');
const COLUMNS = [
  'problem',
  'beneficiaries',
  'how_it_works',
  'novelty',
  'actors',
  'first_test',
  'effects',
  'income',
  'risks',
  'results',
  'plan',
  'costs',
  'fairness',
  'answers',
  'links',
];
const keepVersion = statement(`
  insert into idea_version (idea_id, number, author_id, is_minor, is_material, restored_from, suggestion_id, language, title,
    pitch, ${COLUMNS.join(', ')})
  select i.id, i.version, $2, $3, $4, $5, $6, i.language, i.title, i.pitch, ${COLUMNS.map((column) => `x.${column}`).join(', ')}
  from idea i join idea_text x on x.idea_id = i.id where i.id = $1`);

@Injectable()
export class IdeasRepository {
  constructor(private readonly database: Database) {}

  async list({ text, values }: BuiltQuery): Promise<IdeaCardRow[]> {
    const row = await this.database.row<{ items: IdeaCardRow[] }>(statement(text), values);
    return row?.items ?? [];
  }

  async places({ text, values }: BuiltQuery): Promise<PlaceCountRow[]> {
    const row = await this.database.row<{ items: PlaceCountRow[] }>(statement(text), values);
    return row?.items ?? [];
  }

  /** The idea, if this reader may see it. */
  async page(id: string, reader: MaybeActor, language: LanguageCode): Promise<IdeaRow | null> {
    const [readerId, labs, isAdministrator] = visibilityValues(reader);
    const row = await this.database.row<{ idea: IdeaRow }>(ideaPage, [language, readerId, id, labs, isAdministrator]);
    return row?.idea ?? null;
  }

  /** What policies ask, if this reader may see the idea. */
  context(id: string, reader: MaybeActor, recent?: RecentDoings): Promise<IdeaContext | null> {
    return this.database.row<IdeaContext>(ideaContext, [
      id,
      ...visibilityValues(reader),
      recent?.types ?? [],
      recent?.seconds ?? 0,
    ]);
  }

  lookAlikes(text: string, challenge: string, readerId: string | null): Promise<LookAlikeDto[]> {
    return this.database.rows<LookAlikeDto>(lookAlikes, [text, challenge, readerId]);
  }

  /** The challenge that an idea is written for, with what it asks of its own. */
  challenge(slug: string): Promise<ChallengeOfIdea | null> {
    return this.database.row<ChallengeOfIdea>(challengeBySlug, [slug]);
  }

  async insert(
    idea: Partial<Idea> & Pick<Idea, 'id' | 'challengeId' | 'regionId'>,
    text: Partial<IdeaText>,
  ): Promise<void> {
    const { id: ideaId, challengeId, regionId } = idea;
    await this.database.manager.insert(Idea, idea);
    await this.database.manager.insert(IdeaText, { ...text, ideaId });
    await this.database.manager.insert(IdeaCounter, { ideaId, challengeId, regionId });
  }

  /** Saves if nobody else has saved since `revision`; tells whether it did. */
  async save(id: string, revision: number, idea: Partial<Idea>, text: Partial<IdeaText>): Promise<boolean> {
    const { affected } = await this.database.manager.update(
      Idea,
      { id, revision },
      { ...idea, revision: revision + 1, updatedAt: () => 'now()' },
    );
    if (affected !== 1) return false;
    if (Object.keys(text).length > 0) await this.database.manager.update(IdeaText, { ideaId: id }, text);
    return true;
  }

  /** Freezes the present text as the version of the idea's present number. */
  async keepVersion(id: string, authorId: string, origin: VersionOrigin = {}): Promise<void> {
    const { isMinor = false, isMaterial = false, restoredFrom = null, suggestionId = null } = origin;
    await this.database.rows(keepVersion, [id, authorId, isMinor, isMaterial, restoredFrom, suggestionId]);
  }

  /** Makes the idea findable and counts it. */
  async enterPublic({ id, challengeId, regionId }: IdeaContext): Promise<void> {
    await this.database.rows(countIdea, [challengeId, regionId, 1]);
    await this.database.rows(indexIdea, [id]);
  }

  /** Makes the idea unfindable and counts it no more. */
  async leavePublic({ id, challengeId, regionId }: IdeaContext): Promise<void> {
    await this.database.rows(countIdea, [challengeId, regionId, -1]);
    await this.database.rows(unindexIdea, [id]);
  }

  async reindex(id: string): Promise<void> {
    await this.database.rows(indexIdea, [id]);
  }
}
