import { Inject, Injectable } from '@nestjs/common';
import {
  type AskToJoinDto,
  type CollaboratorRole,
  type CreatedJoiningDto,
  type InviteCollaboratorDto,
  JOININGS_OPEN_MAX,
  type JoiningDto,
  type JoiningOfferDto,
  mayAs,
  type PeopleDto,
  type WritingRole,
} from '@headframe/shared/collaborators';
import { pagePaths } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import { canIdea } from '../ideas/ideas.policy.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { CollaboratorsMail } from './collaborators-mail.js';
import { isRefusal, refused } from './collaborators.errors.js';
import { canCollaborator } from './collaborators.policy.js';
import { presentCollaborator, presentJoining, presentOffer } from './collaborators.presenter.js';
import { CollaboratorsRepository, type NewJoining } from './collaborators.repository.js';
import type { CollaboratorRow, JoiningRow } from './collaborators.sql.js';

const INVITE_LIMIT = { most: 30, seconds: 3600 };
const ASK_LIMIT = { most: 20, seconds: 3600 };

/** What the database keeps of a link's token. */
const tokenHash = (vault: Vault, token: string): Buffer => vault.mac('joining', token);

@Injectable()
export class CollaboratorsService {
  constructor(
    private readonly collaborators: CollaboratorsRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly mail: CollaboratorsMail,
    private readonly vault: Vault,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Everybody who works on an idea; its authors also see who might, others what is open for themselves. */
  async people(ideaId: string, reader: MaybeActor): Promise<PeopleDto> {
    const idea = await this.ideas.visible(ideaId, reader);
    const { title, language, collaboration } = idea;
    const readerId = reader?.accountId ?? null;
    const [members, joinings] = await Promise.all([
      this.collaborators.people(ideaId, readerId),
      this.collaborators.joinings(ideaId, readerId, mayAs(collaboration, 'invite')),
    ]);
    return {
      title: title ?? '',
      language,
      members: members.map((row) => presentCollaborator(row, reader, collaboration)),
      joinings: joinings.map((row) => presentJoining(row, reader)),
      abilities: {
        invite: canIdea(reader, 'invite', idea),
        join: canIdea(reader, 'join', idea),
        leave: reader === null ? 'sign_in_needed' : members.some(({ isSelf }) => isSelf) ? 'allowed' : 'not_joined',
      },
    };
  }

  /**
   * Invites whoever wrote a comment, or makes a link. The link is in the answer and nowhere else; it works once.
   * @throws DomainError 404 for a comment that is not under this idea, 409 `joining_open`, `joinings_exhausted`
   */
  async invite(ideaId: string, { role, comment }: InviteCollaboratorDto, actor: Actor): Promise<CreatedJoiningDto> {
    const idea = await this.ideas.allowed(ideaId, 'invite', actor);
    await this.rateLimits.count(`joining ${actor.accountId}`, INVITE_LIMIT);
    const person = comment === undefined ? null : await this.commenter(comment, idea, actor);
    const token = person === null ? newToken() : null;
    const joining: NewJoining = {
      id: uuid(),
      ideaId,
      kind: person === null ? 'link' : 'invitation',
      role,
      accountId: person?.id ?? null,
      invitedBy: actor.accountId,
      tokenHash: token === null ? null : tokenHash(this.vault, token),
      note: null,
    };
    await this.database.transaction(async () => {
      await this.open(joining, idea, actor, 'author');
      if (person !== null) await this.mail.invited(person, idea, role, actor.nickname);
    });
    const created = presentJoining(await this.found(joining.id, actor), actor);
    return {
      ...created,
      link: token === null ? null : `${this.config.publicUrl}${pagePaths.joining}#${token}`,
    };
  }

  /** Asks the authors of an idea to work on it along. @throws DomainError 403 `mentor_not_vetted`, 409 `joining_open` */
  async ask(ideaId: string, { role, note }: AskToJoinDto, actor: Actor): Promise<JoiningDto> {
    const idea = await this.ideas.allowed(ideaId, 'join', actor);
    await this.rateLimits.count(`join ${actor.accountId}`, ASK_LIMIT);
    if (role === 'mentor' && !(await this.collaborators.isVetted(actor.accountId))) throw refused('mentor_not_vetted');
    const joining: NewJoining = {
      id: uuid(),
      ideaId,
      kind: 'request',
      role,
      accountId: actor.accountId,
      invitedBy: null,
      tokenHash: null,
      note: note || null,
    };
    await this.database.transaction(async () => {
      await this.open(joining, idea, actor, 'participant');
      await this.mail.asked(idea, { id: actor.accountId, nickname: actor.nickname }, role);
    });
    return presentJoining(await this.found(joining.id, actor), actor);
  }

  /** What a link offers. @throws DomainError 404 for a token that belongs to nothing */
  async offer(token: string): Promise<JoiningOfferDto> {
    return presentOffer(await this.ofToken(token, null));
  }

  async ofToken(token: string, readerId: string | null): Promise<JoiningRow> {
    const row = await this.collaborators.joiningOfToken(tokenHash(this.vault, token), readerId);
    if (!row) throw notFound();
    return row;
  }

  /** A way onto an idea, for the two sides of it. @throws DomainError 404 for anybody else */
  async found(id: string, actor: Actor): Promise<JoiningRow> {
    const row = await this.collaborators.joining(id, actor.accountId);
    if (!row || !(row.isSelf || mayAs(row.collaboration, 'invite'))) throw notFound();
    return row;
  }

  async change(ideaId: string, id: string, role: WritingRole, actor: Actor): Promise<PeopleDto> {
    const { idea } = await this.person(ideaId, id, 'change', actor);
    await this.database.transaction(async () => {
      await this.collaborators.lock(ideaId);
      const account = await this.collaborators.changeRole(id, ideaId, role);
      if (account !== null) await this.tell('collaborator.role_changed', idea, actor, 'author', { account, role });
    });
    return this.people(ideaId, actor);
  }

  async remove(ideaId: string, id: string, actor: Actor): Promise<void> {
    const { idea, person } = await this.person(ideaId, id, 'remove', actor);
    await this.database.transaction(async () => {
      await this.collaborators.lock(ideaId);
      const account = await this.collaborators.remove(id, ideaId);
      if (account === null) throw notFound();
      await this.tell('idea.left', idea, actor, 'author', { account, role: person.role, isRemoved: true });
    });
  }

  private async person(
    ideaId: string,
    id: string,
    action: 'change' | 'remove',
    actor: Actor,
  ): Promise<{ idea: IdeaContext; person: CollaboratorRow }> {
    const idea = await this.ideas.visible(ideaId, actor);
    const person = (await this.collaborators.people(ideaId, actor.accountId)).find((one) => one.id === id);
    if (!person) throw notFound();
    const ability = canCollaborator(actor, action, idea.collaboration, person);
    if (ability !== 'allowed') throw isRefusal(ability) ? refused(ability) : denied(ability);
    return { idea, person };
  }

  private async commenter(comment: string, idea: IdeaContext, actor: Actor) {
    const person = await this.collaborators.commenter(comment, idea.id, actor.accountId);
    if (!person) throw notFound();
    if (person.id === actor.accountId) throw refused('own_joining');
    if (person.isJoined) throw refused('joined_already');
    if (person.isBlocked) throw denied('not_possible_here');
    return person;
  }

  private async open(
    joining: NewJoining,
    idea: IdeaContext,
    actor: Actor,
    actingAs: 'author' | 'participant',
  ): Promise<void> {
    const { id, kind, role } = joining;
    await this.collaborators.lock(idea.id);
    if (!(await this.collaborators.insert(joining))) throw refused('joining_open');
    const isAsked = kind === 'request';
    const most = isAsked ? JOININGS_OPEN_MAX.asked : JOININGS_OPEN_MAX.sent;
    if ((await this.collaborators.open(idea.id, isAsked)) > most) throw refused('joinings_exhausted');
    await this.tell('joining.created', idea, actor, actingAs, { joining: id, kind, role });
  }

  private async tell(
    type: 'joining.created' | 'collaborator.role_changed' | 'idea.left',
    { id: ideaId, regionId }: Pick<IdeaContext, 'id' | 'regionId'>,
    { accountId: actorId }: Actor,
    actingAs: string,
    data: { account?: string; role: CollaboratorRole; joining?: string; kind?: string; isRemoved?: boolean },
  ): Promise<void> {
    await this.events.record({ type, actorId, actingAs, regionId, ideaId, data });
  }
}
