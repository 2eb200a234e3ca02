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

  /** Midnight of a day counted from today; good enough for a demo, where time zones differ by two hours at most. */
  day(offset: number): Date {
    return new Date(Math.floor(this.startedAt.getTime() / DAY) * DAY + offset * DAY);
  }
}

/** Where an idea stands in the demo: ids that its rows need. */
export interface DemoPlace {
  challengeId: string;
  labId: string;
  regionId: string;
  facilitator: string;
  authority: string;
}
