import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { ShortlistDto, ShortlistedDto } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { IdeaTransitionsUseCase } from './idea-transitions.use-case.js';

const strangers = statement(`
  select f.id from unnest($2::uuid[]) f (id)
  where not exists (select 1 from idea i join challenge c on c.id = i.challenge_id where i.id = f.id and c.slug = $1)`);

/** A facilitator chooses what goes to the review, with a reason each. */
@Injectable()
export class ShortlistUseCase {
  constructor(
    private readonly transitions: IdeaTransitionsUseCase,
    private readonly database: Database,
  ) {}

  /**
   * Decides about several proposals in one transaction: where one of them is not open to it, none is touched.
   * @throws DomainError 404 where one is not of this challenge, and everything that a single step throws
   */
  async run(slug: string, { choices }: ShortlistDto, actor: Actor, language: LanguageCode): Promise<ShortlistedDto> {
    const ideas = choices.map(({ idea }) => idea);
    if ((await this.database.rows(strangers, [slug, ideas])).length > 0) throw notFound();
    await this.database.transaction(async () => {
      for (const { idea, outcome, reason } of choices)
        await this.transitions.run(idea, outcome, actor, { reason, language });
    });
    const shortlisted = choices.filter(({ outcome }) => outcome === 'shortlist').length;
    return { shortlisted, passed: choices.length - shortlisted };
  }
}
