import { Injectable } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import type { JourneyStepDto, ListJourneyQuery } from '@headframe/shared/events';
import { Cursors } from '../../platform/http/cursors.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { presentStep, seesReturns } from './journeys.presenter.js';
import { JourneysRepository } from './journeys.repository.js';

/** The way of an idea from spark to outcome, out of what happened to it. */
@Injectable()
export class JourneysService {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly ideas: IdeasService,
    private readonly cursors: Cursors,
  ) {}

  async list(ideaId: string, { cursor }: ListJourneyQuery, reader: MaybeActor): Promise<Page<JourneyStepDto>> {
    const list = `journey ${ideaId}`;
    const after = cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
    const idea = await this.ideas.visible(ideaId, reader);
    const rows = await this.journeys.list(ideaId, after, seesReturns(reader, idea));
    return this.cursors.page(list, rows, ({ id }) => [id], presentStep);
  }
}
