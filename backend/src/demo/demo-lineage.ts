import type { LineageService } from '../modules/lineage/lineage.service.js';
import type { MergeIdeasUseCase } from '../modules/lineage/merge-ideas.use-case.js';
import type { DemoRun } from './demo-run.js';

/** Lets authors of the demo name what inspired them, and put ideas together by consent: as they would do it themselves. */
export async function loadDemoLineage(
  run: DemoRun,
  { lineage, merges }: { lineage: LineageService; merges: MergeIdeasUseCase },
): Promise<void> {
  for (const { id, author, inspiredBy = [] } of run.ideas)
    for (const key of inspiredBy) await lineage.inspire(id, { origin: run.idea(key).id }, run.actor(author));
  for (const { id, author, mergedInto } of run.ideas) {
    if (mergedInto === undefined) continue;
    const target = run.idea(mergedInto.idea);
    const family = await merges.propose(id, { target: target.id, word: mergedInto.word }, run.actor(author));
    for (const merge of family.merges) await merges.agree(merge.id, run.actor(target.author));
  }
  // Nobody reads the mail of the demo's people. The installation was empty: these are the only mails there are.
  await run.manager.query(`update merge_supporter set told_at = now() where told_at is null`);
  await run.manager.query(`delete from mail`);
}
