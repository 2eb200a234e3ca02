import { momentOf } from '@headframe/shared/challenges';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/security/actor.js';
import type { DemoIdea, DemoPerson } from './demo-content.js';

const DAY = 86_400_000;

/** One loading of the demo: its transaction, its day, its people and their ideas. */
export class DemoRun {
  readonly startedAt = new Date();
  readonly ideas: (DemoIdea & { id: string })[] = [];
  private readonly people = new Map<string, Actor>();

  constructor(readonly manager: EntityManager) {}

  addPerson(
    { key, nickname, ageBand, language }: DemoPerson,
    { accountId, regionId }: Pick<Actor, 'accountId' | 'regionId'>,
  ): void {
    this.people.set(key, {
      accountId,
      regionId,
      nickname,
      ageBand,
      language,
      sessionId: '',
      isGuardianNeeded: false,
      hasSecondFactor: false,
      authenticatedAt: this.startedAt.getTime(),
      grants: [],
      heldGrants: [],
    });
  }

  /** A person of the content, as if they were signed in, without their roles. */
  actor(key: string): Actor {
    const actor = this.people.get(key);
    if (actor === undefined) throw new Error(`the demo data knows nobody called ${key}`);
    return actor;
  }

  /** The account of that person. */
  person(key: string): string {
    return this.actor(key).accountId;
  }

  /** An idea of the content that has a key. */
  idea(key: string): DemoIdea & { id: string } {
    const idea = this.ideas.find((one) => one.key === key);
    if (idea === undefined) throw new Error(`the demo data knows no idea called ${key}`);
    return idea;
  }

  daysAgo(days: number): Date {
    return new Date(this.startedAt.getTime() - days * DAY);
  }

  /** A day counted from today, as `2026-06-11`. */
  day(offset: number): string {
    return this.daysAgo(-offset).toISOString().slice(0, 10);
  }

  /** When that day begins by the clocks of a time zone. */
  beginningOf(offset: number, timeZone: string): Date {
    return momentOf(`${this.day(offset)}T00:00`, timeZone);
  }
}

/** Where an idea stands in the demo: ids that its rows need. */
export interface DemoPlace {
  challengeId: string;
  labId: string;
  regionId: string;
  timeZone: string;
  facilitator: string;
  authority: string;
}
