import { Injectable } from '@nestjs/common';
import {
  COLLABORATORS_MAX,
  type CollaboratorRole,
  JOINING_DAYS,
  type JoiningKind,
  type JoiningState,
} from '@headframe/shared/collaborators';
import type { LanguageCode } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import * as sql from './collaborators.sql.js';
import type { CollaboratorRow, JoiningRow } from './collaborators.sql.js';

const listPeople = statement(sql.LIST_PEOPLE);
const listJoinings = statement(sql.LIST_JOININGS);
const oneJoining = statement(sql.ONE_JOINING);
const joiningOfToken = statement(sql.JOINING_OF_TOKEN);
const closeExpired = statement(sql.CLOSE_EXPIRED);
const insertJoining = statement(sql.INSERT_JOINING);
const countOpen = statement(sql.COUNT_OPEN);
const closeJoining = statement(sql.CLOSE_JOINING);
const closeOthers = statement(sql.CLOSE_OTHERS);
const commenter = statement(sql.COMMENTER);
const isVetted = statement(sql.IS_VETTED);
const lockAuthors = statement(sql.LOCK_AUTHORS);
const lockTeam = statement(sql.LOCK_TEAM);
const insertCollaborator = statement(sql.INSERT_COLLABORATOR);
const changeRole = statement(sql.CHANGE_ROLE);
const deleteCollaborator = statement(sql.DELETE_COLLABORATOR);
const nameFirst = statement(sql.NAME_FIRST);
const authorsToTell = statement(sql.AUTHORS_TO_TELL);
const personToTell = statement(sql.PERSON_TO_TELL);
const deleteOld = statement(sql.DELETE_OLD);

/** Somebody with an address of mail. */
export interface Addressee {
  id: string;
  nickname: string;
  email: string;
  language: LanguageCode;
}

/** Who wrote a comment. */
interface Commenter extends Omit<Addressee, 'email'> {
  /** `null` for pupils. */
  email: string | null;
  /** Whether one of the two sides keeps the other away. */
  isBlocked: boolean;
  isJoined: boolean;
}

export interface NewJoining {
  id: string;
  ideaId: string;
  kind: JoiningKind;
  role: CollaboratorRole;
  accountId: string | null;
  invitedBy: string | null;
  tokenHash: Buffer | null;
  note: string | null;
}

@Injectable()
export class CollaboratorsRepository {
  constructor(private readonly database: Database) {}

  people(ideaId: string, readerId: string | null): Promise<CollaboratorRow[]> {
    return this.database.rows<CollaboratorRow & Record<string, unknown>>(listPeople, [ideaId, readerId]);
  }

  /** What is open: `all` of it, or only the reader's own. */
  joinings(ideaId: string, readerId: string | null, all: boolean): Promise<JoiningRow[]> {
    return this.database.rows<JoiningRow & Record<string, unknown>>(listJoinings, [readerId, ideaId, all]);
  }

  joining(id: string, readerId: string | null): Promise<JoiningRow | null> {
    return this.database.row<JoiningRow & Record<string, unknown>>(oneJoining, [readerId, id]);
  }

  joiningOfToken(tokenHash: Buffer, readerId: string | null): Promise<JoiningRow | null> {
    return this.database.row<JoiningRow & Record<string, unknown>>(joiningOfToken, [readerId, tokenHash]);
  }

  /** Writes a way onto an idea; `false` where one is open for the same person. */
  async insert(joining: NewJoining): Promise<boolean> {
    const { id, ideaId, kind, role, accountId, invitedBy, tokenHash, note } = joining;
    await this.database.rows(closeExpired, [ideaId]);
    const values = [id, ideaId, kind, role, accountId, invitedBy, tokenHash, note, JOINING_DAYS[kind]];
    return (await this.database.row(insertJoining, values)) !== null;
  }

  /** How many are open: what others `asked`, or what authors sent. */
  async open(ideaId: string, asked: boolean): Promise<number> {
    const row = await this.database.row<{ open: number }>(countOpen, [ideaId, asked]);
    return row?.open ?? 0;
  }

  /** Ends an open way onto an idea; tells whether it was still open. */
  async close(
    id: string,
    state: Exclude<JoiningState, 'open' | 'expired'>,
    decidedBy: string,
    takenBy: string | null = null,
  ): Promise<boolean> {
    return (await this.database.row(closeJoining, [id, state, decidedBy, takenBy])) !== null;
  }

  async closeOthers(ideaId: string, accountId: string): Promise<void> {
    await this.database.rows(closeOthers, [ideaId, accountId]);
  }

  commenter(comment: string, ideaId: string, inviterId: string): Promise<Commenter | null> {
    return this.database.row<Commenter & Record<string, unknown>>(commenter, [comment, ideaId, inviterId]);
  }

  /** Whether somebody may be a mentor today. */
  async isVetted(accountId: string): Promise<boolean> {
    const row = await this.database.row<{ isVetted: boolean }>(isVetted, [accountId]);
    return row?.isVetted ?? false;
  }

  /** Nobody else changes who works on an idea until the transaction ends. */
  async lock(ideaId: string): Promise<void> {
    await this.database.rows(lockAuthors, [ideaId]);
    await this.database.rows(lockTeam, [ideaId]);
  }

  /** Puts somebody among the people of an idea; `false` where they are there, or there is no room. */
  async add(ideaId: string, accountId: string, role: CollaboratorRole): Promise<boolean> {
    const values = [uuid(), ideaId, accountId, role, COLLABORATORS_MAX];
    return (await this.database.row(insertCollaborator, values)) !== null;
  }

  /** Gives another role; the person's account, or `null` where nothing changed. */
  async changeRole(id: string, ideaId: string, role: CollaboratorRole): Promise<string | null> {
    const row = await this.database.row<{ accountId: string }>(changeRole, [id, ideaId, role]);
    return row?.accountId ?? null;
  }

  async remove(id: string, ideaId: string): Promise<string | null> {
    const row = await this.database.row<{ accountId: string }>(deleteCollaborator, [id, ideaId]);
    return row?.accountId ?? null;
  }

  /** Names another author first, where the one who was is none any more. */
  async nameFirst(ideaId: string): Promise<void> {
    await this.database.rows(nameFirst, [ideaId]);
  }

  authorsToTell(ideaId: string, but: string): Promise<Addressee[]> {
    return this.database.rows<Addressee & Record<string, unknown>>(authorsToTell, [ideaId, but]);
  }

  personToTell(id: string): Promise<Addressee | null> {
    return this.database.row<Addressee & Record<string, unknown>>(personToTell, [id]);
  }

  async deleteOld(): Promise<void> {
    await this.database.rows(deleteOld, []);
  }
}
