import { IDEA_SECTIONS, type IdeaSection } from '@headframe/shared/ideas';
import type { DemoIdea } from './demo-content.js';
import type { DemoRun } from './demo-run.js';

const monthOf = (date: Date): string => date.toISOString().slice(0, 7);

/** The texts and rows of an idea as its tables have them. */
export function sectionsOf(run: DemoRun, demo: DemoIdea) {
  const texts = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, demo[section] ?? null]));
  const monthIn = (months: number) => monthOf(run.daysAgo(-30 * months));
  return {
    ...(texts as Record<IdeaSection, string | null>),
    links: [],
    results: (demo.results ?? []).map(({ text, unit, now, goal, inMonths }) => ({
      text,
      unit,
      now,
      goal,
      by: monthIn(inMonths),
    })),
    plan: (demo.plan ?? []).map(({ text, inMonths }) => ({ text, month: monthIn(inMonths) })),
    costs: demo.costs ?? [],
  };
}

export type DemoSections = ReturnType<typeof sectionsOf>;
