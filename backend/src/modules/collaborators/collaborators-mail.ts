import { Inject, Injectable } from '@nestjs/common';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Mails } from '../../platform/mail/mails.js';
import { type Addressee, CollaboratorsRepository } from './collaborators.repository.js';

/** The idea that a mail tells of. */
interface ToldIdea {
  id: string;
  title: string | null;
}

/** What the people of an idea are told by mail. Pupils have no address; the page tells them. */
@Injectable()
export class CollaboratorsMail {
  constructor(
    private readonly collaborators: CollaboratorsRepository,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async invited(
    { email, ...person }: Omit<Addressee, 'email'> & { email: string | null },
    idea: ToldIdea,
    role: CollaboratorRole,
    inviter: string,
  ): Promise<void> {
    if (email === null) return;
    const { id: accountId, nickname, language } = person;
    const values = { nickname, inviter, role, ...this.idea(idea) };
    await this.mails.send({ template: 'idea_invitation', values, to: email, language, accountId });
  }

  async asked(idea: ToldIdea, by: { id: string; nickname: string }, role: CollaboratorRole): Promise<void> {
    for (const { id: accountId, nickname, email, language } of await this.collaborators.authorsToTell(idea.id, by.id)) {
      const values = { nickname, person: by.nickname, role, ...this.idea(idea) };
      await this.mails.send({ template: 'join_asked', values, to: email, language, accountId });
    }
  }

  async answered(idea: ToldIdea, person: string, answer: 'accepted' | 'declined'): Promise<void> {
    const found = await this.collaborators.personToTell(person);
    if (!found) return;
    const { id: accountId, nickname, email, language } = found;
    const values = { nickname, answer, ...this.idea(idea) };
    await this.mails.send({ template: 'join_answered', values, to: email, language, accountId });
  }

  async joined(idea: ToldIdea, by: { id: string; nickname: string }, role: CollaboratorRole): Promise<void> {
    for (const { id: accountId, nickname, email, language } of await this.collaborators.authorsToTell(idea.id, by.id)) {
      const values = { nickname, person: by.nickname, role, ...this.idea(idea) };
      await this.mails.send({ template: 'idea_joined', values, to: email, language, accountId });
    }
  }

  private idea({ id, title }: ToldIdea): { title: string; link: string } {
    return { title: title ?? '', link: `${this.config.publicUrl}${pagePaths.ideaPeople(id)}` };
  }
}
