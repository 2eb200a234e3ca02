import { Inject, Injectable } from '@nestjs/common';
import { pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Mails } from '../../platform/mail/mails.js';
import type { Actor } from '../../platform/security/actor.js';
import { LineageRepository } from './lineage.repository.js';

/** What people are told by mail when ideas are put together. Pupils have no address; the page tells them. */
@Injectable()
export class LineageMail {
  constructor(
    private readonly lineage: LineageRepository,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To the authors of `idea`: somebody would like to put `other` into it. */
  async proposed(
    idea: { id: string; title: string },
    other: string,
    { accountId, nickname: person }: Actor,
  ): Promise<void> {
    for (const { id, nickname, email, language } of await this.lineage.authorsToTell(idea.id, accountId)) {
      const values = { nickname, person, title: idea.title, other, link: this.link(idea.id) };
      await this.mails.send({ template: 'merge_proposed', values, to: email, language, accountId: id });
    }
  }

  /** To the authors of `idea`: what became of putting it together with `other`. */
  async answered(
    idea: { id: string; title: string },
    other: string,
    answer: 'agreed' | 'declined' | 'undone',
    by: string,
  ): Promise<void> {
    for (const { id, nickname, email, language } of await this.lineage.authorsToTell(idea.id, by)) {
      const values = { nickname, answer, title: idea.title, other, link: this.link(idea.id) };
      await this.mails.send({ template: 'merge_answered', values, to: email, language, accountId: id });
    }
  }

  /** To supporters of ideas that went into others: whether their support comes along. Tells how many it took. */
  async askSupporters(settledSeconds: number): Promise<number> {
    const asks = await this.lineage.takeUntold(settledSeconds);
    for (const { ideaId, source, target, accountId, nickname, email, language } of asks) {
      if (email === null) continue;
      const values = { nickname, title: source, other: target, link: this.link(ideaId) };
      await this.mails.send({ template: 'support_asked', values, to: email, language, accountId });
    }
    return asks.length;
  }

  private link(ideaId: string): string {
    return `${this.config.publicUrl}${pagePaths.idea(ideaId)}`;
  }
}
