import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { SupportDto } from '@headframe/shared/supports';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { GIVE_SUPPORT, TAKE_SUPPORT_BACK, TAKE_UNTOLD } from './supports.sql.js';

const give = statement(GIVE_SUPPORT);
const takeBack = statement(TAKE_SUPPORT_BACK);
const takeUntold = statement(TAKE_UNTOLD);

/** A supporter who is to be told that an idea has changed. */
export interface UntoldSupporter {
  ideaId: string;
  title: string;
  accountId: string;
  nickname: string;
  /** `null` for pupils, who have none: the page tells them. */
  email: string | null;
  language: LanguageCode;
}

@Injectable()
export class SupportsRepository {
  constructor(private readonly database: Database) {}

  give(idea: IdeaContext, accountId: string): Promise<SupportDto | null> {
    return this.database.row<SupportDto>(give, [idea.id, accountId, idea.version, uuid(), idea.regionId]);
  }

  takeBack(idea: Pick<IdeaContext, 'id' | 'regionId'>, accountId: string): Promise<SupportDto | null> {
    return this.database.row<SupportDto>(takeBack, [idea.id, accountId, uuid(), idea.regionId]);
  }

  /** Takes up to a hundred supporters who have not been told yet, and marks them as told. */
  takeUntold(settledSeconds: number): Promise<UntoldSupporter[]> {
    return this.database.rows<UntoldSupporter & Record<string, unknown>>(takeUntold, [settledSeconds]);
  }
}
