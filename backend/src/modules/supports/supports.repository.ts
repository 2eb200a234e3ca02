import { Injectable } from '@nestjs/common';
import type { SupportDto } from '@headframe/shared/supports';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { GIVE_SUPPORT, TAKE_SUPPORT_BACK } from './supports.sql.js';

const give = statement(GIVE_SUPPORT);
const takeBack = statement(TAKE_SUPPORT_BACK);

@Injectable()
export class SupportsRepository {
  constructor(private readonly database: Database) {}

  give(idea: IdeaContext, accountId: string): Promise<SupportDto | null> {
    return this.database.row<SupportDto>(give, [idea.id, accountId, idea.version, uuid(), idea.regionId]);
  }

  takeBack(idea: IdeaContext, accountId: string): Promise<SupportDto | null> {
    return this.database.row<SupportDto>(takeBack, [idea.id, accountId, uuid(), idea.regionId]);
  }
}
