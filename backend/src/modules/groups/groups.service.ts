import { Injectable } from '@nestjs/common';
import {
  type CreateGroupDto,
  type GroupCardDto,
  type GroupDto,
  GROUPS_PER_LAB_MAX,
  type GroupSheetDto,
} from '@headframe/shared/groups';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { dayInFuture, groupClosed, labUnknown, organisationUnknown, tooManyGroups } from './groups.errors.js';
import { runsGroups } from './groups.policy.js';
import { presentGroup, presentGroupCard } from './groups.presenter.js';
import { type GroupCardRow, type GroupLabRow, GroupsRepository, type NewSchoolGroup } from './groups.repository.js';
import { newGroupCode, newPins, pinMac } from './pins.js';

/** Of a thousand million codes; a second try is needed about never. */
const CODE_TRIES = 10;

/** School groups, run by the facilitators of a lab. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  async list(labSlug: string, actor: Actor): Promise<GroupCardDto[]> {
    const lab = await this.groups.lab(labSlug);
    if (!lab) throw notFound();
    if (!runsGroups(actor, lab.id)) throw denied('role_needed');
    return (await this.groups.list(lab.id)).map(presentGroupCard);
  }

  async get(id: string, actor: Actor): Promise<GroupDto> {
    return this.present(await this.run(id, actor));
  }

  /**
   * Opens a group with a PIN for each pupil. The PINs are in this answer and nowhere else.
   * @throws DomainError 403 for whoever does not run the lab; 409 `too_many_groups`; 422
   */
  async create(dto: CreateGroupDto, actor: Actor): Promise<GroupSheetDto> {
    const lab = await this.groups.lab(dto.lab);
    if (!lab) throw labUnknown();
    if (!runsGroups(actor, lab.id)) throw denied('role_needed');
    const organisationId = await this.groups.organisationId(dto.organisation, lab.regionId);
    if (organisationId === null) throw organisationUnknown();
    if (!isDay(dto.authorisedOn) || dto.authorisedOn > lab.today) throw dayInFuture();
    const pins = newPins(dto.pupils);
    const id = await this.database.transaction(async () => {
      if ((await this.groups.lockedOpenCount(lab.id)) >= GROUPS_PER_LAB_MAX) throw tooManyGroups();
      const { name, ageBand, authorisedOn } = dto;
      const group = { labId: lab.id, regionId: lab.regionId, organisationId, name, ageBand, authorisedOn };
      const { groupId, code } = await this.insert({ ...group, createdById: actor.accountId });
      await this.groups.insertPupils(
        groupId,
        pins.map((pin) => pinMac(this.vault, code, pin)),
      );
      await this.record('group.created', actor, { id: groupId, regionId: lab.regionId }, { pupils: dto.pupils });
      return groupId;
    });
    return { group: await this.get(id, actor), pins: pins.map((pin, index) => ({ number: index + 1, pin })) };
  }

  /** Nobody signs in with its code any more, and who is signed in is signed out. Closing it again changes nothing. */
  close(id: string, actor: Actor): Promise<GroupDto> {
    return this.database.transaction(async () => {
      const group = await this.run(id, actor);
      if (await this.groups.close(id)) {
        for (const { accountId } of await this.groups.pupils(id))
          if (accountId !== null) await this.sessions.endOthers(accountId, null);
        await this.record('group.closed', actor, group);
      }
      return this.get(id, actor);
    });
  }

  /**
   * Gives one pupil a new PIN, for a slip that was lost or seen by others: the old one and the pupil's sessions end.
   * @throws DomainError 404; 409 `group_closed`
   */
  renewPin(id: string, pupilId: string, actor: Actor): Promise<GroupSheetDto> {
    return this.database.transaction(async () => {
      const group = await this.run(id, actor);
      if (group.isClosed) throw groupClosed();
      const pupils = await this.groups.pupils(id);
      const pupil = pupils.find((candidate) => candidate.id === pupilId);
      if (!pupil) throw notFound();
      const isTaken = (pin: string) => pupils.some((other) => other.pinMac.equals(pinMac(this.vault, group.code, pin)));
      const [pin = ''] = newPins(1, isTaken);
      await this.groups.changePin(pupilId, pinMac(this.vault, group.code, pin));
      if (pupil.accountId !== null) await this.sessions.endOthers(pupil.accountId, null);
      await this.record('group.pin_renewed', actor, group, { number: pupil.number });
      return { group: await this.present(group), pins: [{ number: pupil.number, pin }] };
    });
  }

  /** The group, if the actor runs its lab; to anybody else it does not exist. */
  private async run(id: string, actor: Actor): Promise<GroupCardRow> {
    const group = await this.groups.find(id);
    if (!group || !runsGroups(actor, group.labId)) throw notFound();
    return group;
  }

  private async present(group: GroupCardRow): Promise<GroupDto> {
    return presentGroup(group, await this.groups.pupils(group.id));
  }

  private async insert(group: Omit<NewSchoolGroup, 'code'>): Promise<{ groupId: string; code: string }> {
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const code = newGroupCode();
      const groupId = await this.groups.insert({ ...group, code });
      if (groupId !== null) return { groupId, code };
    }
    throw new Error('no free code for a school group');
  }

  private record(
    type: 'group.created' | 'group.closed' | 'group.pin_renewed',
    actor: Actor,
    { id, regionId }: Pick<GroupLabRow, 'id' | 'regionId'>,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    const { accountId: actorId } = actor;
    return this.events.record({ type, actorId, actingAs: 'facilitator', regionId, data: { group: id, ...data } });
  }
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
