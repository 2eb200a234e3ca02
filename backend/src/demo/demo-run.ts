import { momentOf } from '@headframe/shared/challenges';
import type { EntityManager } from 'typeorm';

const DAY = 86_400_000;

/** One loading of the demo: its transaction, its day and its people. */
export class DemoRun {
  readonly startedAt = new Date();
  private readonly people = new Map<string, string>();

  constructor(readonly manager: EntityManager) {}

  addPerson(key: string, accountId: string): void {
    this.people.set(key, accountId);
  }

  /** The account of a person of the content. */
  person(key: string): string {
    const id = this.people.get(key);
    if (id === undefined) throw new Error(`the demo data knows nobody called ${key}`);
    return id;
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
