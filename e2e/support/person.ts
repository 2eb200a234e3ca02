import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import axe from 'axe-core';

const PHONE = { width: 360, height: 740 };

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** Somebody at a browser of their own. Whatever their console complains of fails the test. */
export class Person {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly expected: RegExp | null,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.expected?.test(message.text())) this.complaints.push(message.text());
    });
  }

  /** @param expected complaints that belong to the test: a refused request, say */
  static async arrive(
    browser: Browser,
    options: BrowserContextOptions = {},
    expected: RegExp | null = null,
  ): Promise<Person> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    return new Person(await context.newPage(), expected);
  }

  /** Everything axe finds on the page as it stands, in this theme. */
  async checkAccessibility(place: string): Promise<void> {
    await this.settle();
    await this.page.evaluate(axe.source);
    const { violations } = (await this.page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] })`,
    )) as AxeResult;
    const found = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    }));
    expect({ place, found }).toEqual({ place, found: [] });
  }

  /** Half faded in, a text has half its contrast. `finished` is no help: of what is hidden by now, it never comes. */
  private async settle(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        !document
          .getAnimations()
          .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity),
      undefined,
      { polling: 50 },
    );
  }

  /** No element is wider than the window. */
  async checkWidth(place: string): Promise<void> {
    const tooWide = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ place, tooWide }).toEqual({ place, tooWide: 0 });
  }

  async leave(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.page.context().close();
  }
}

/** Tests with somebody who arrives by `arrive` and whose console is checked at the end. */
export const test = base.extend<{ arrive: (options?: BrowserContextOptions, expected?: RegExp) => Promise<Person> }>({
  arrive: async ({ browser }, provide) => {
    const people: Person[] = [];
    await provide(async (options, expected) => {
      const person = await Person.arrive(browser, options, expected);
      people.push(person);
      return person;
    });
    for (const person of people) await person.leave();
  },
});

export { expect } from '@playwright/test';
