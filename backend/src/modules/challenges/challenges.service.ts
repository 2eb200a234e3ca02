import { Injectable } from '@nestjs/common';
import type { ChallengeCardDto, ChallengeDto, ListChallengesQuery } from '@headframe/shared/challenges';
import type { LanguageCode, Page } from '@headframe/shared/common';
import { notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { presentChallenge, presentChallengeCard } from './challenges.presenter.js';
import { ChallengesRepository } from './challenges.repository.js';

@Injectable()
export class ChallengesService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly cursors: Cursors,
  ) {}

  async list(query: ListChallengesQuery, language: LanguageCode): Promise<Page<ChallengeCardDto>> {
    const { cursor, ...filter } = query;
    const list = `challenges ${JSON.stringify([filter.region, filter.lab, filter.state])}`;
    const after = cursor === undefined ? null : this.cursors.decode(list, cursor);
    const rows = await this.challenges.list(query, after, language);
    return this.cursors.page(list, rows, ({ endsAt, id }) => [endsAt, id], presentChallengeCard);
  }

  async get(slug: string, reader: MaybeActor, language: LanguageCode): Promise<ChallengeDto> {
    const row = await this.challenges.find(slug, language);
    if (!row) throw notFound();
    return presentChallenge(row, reader);
  }
}
