import { Injectable } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { ListVersionsQuery, VersionCardDto, VersionDto } from '@headframe/shared/versions';
import { notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { presentVersion, presentVersionCard } from './versions.presenter.js';
import { VersionsRepository } from './versions.repository.js';

/** Higher than any version. */
const NEWEST = 2_147_483_647;

/** The published states of an idea's text. They are as visible as the idea. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly versions: VersionsRepository,
    private readonly ideas: IdeasService,
    private readonly cursors: Cursors,
  ) {}

  async list(ideaId: string, { cursor }: ListVersionsQuery, reader: MaybeActor): Promise<Page<VersionCardDto>> {
    const list = `versions ${ideaId}`;
    const before = cursor === undefined ? NEWEST : Number(this.cursors.decode(list, cursor)[0]);
    await this.ideas.visible(ideaId, reader);
    const rows = await this.versions.list(ideaId, before);
    return this.cursors.page(list, rows, ({ number }) => [number], presentVersionCard);
  }

  async get(ideaId: string, number: number, reader: MaybeActor): Promise<VersionDto> {
    const { questions } = await this.ideas.visible(ideaId, reader);
    const row = await this.versions.get(ideaId, number);
    if (!row) throw notFound();
    return presentVersion(row, new Set(questions.map(({ id }) => id)));
  }

  /** Brings the text of a version back. Nothing is undone: it becomes the newest version. @throws DomainError as for a save */
  async restore(
    ideaId: string,
    number: number,
    ifMatch: string | undefined,
    actor: Actor,
    language: LanguageCode,
  ): Promise<IdeaDto> {
    const { text } = await this.get(ideaId, number, actor);
    return this.ideas.update(ideaId, text, ifMatch, actor, language, { restoredFrom: number });
  }
}
