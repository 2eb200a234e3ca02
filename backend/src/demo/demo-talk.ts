import { isPublicStatus } from '@headframe/shared/ideas';
import { v7 as uuid } from 'uuid';
import { Comment } from '../modules/comments/entities/comment.entity.js';
import { IdeaCounter } from '../modules/ideas/entities/idea-counter.entity.js';
import { Support } from '../modules/supports/entities/support.entity.js';
import type { DemoComment, DemoIdea } from './demo-content.js';
import { materialVersionOf, versionsOf } from './demo-growing.js';
import { statusAfter } from './demo-journeys.js';
import type { DemoPlace, DemoRun } from './demo-run.js';

/** Loads who supports an idea and what is said of it, and counts both. */
export async function loadDemoTalk(run: DemoRun, ideaId: string, demo: DemoIdea, place: DemoPlace): Promise<void> {
  const supporters = versionsOf(demo) > 0 ? demo.supporters : [];
  const materialVersion = materialVersionOf(demo);
  const comments = isPublicStatus(statusAfter(demo.journey)) ? demo.comments : [];
  await run.manager.insert(IdeaCounter, {
    ideaId,
    challengeId: place.challengeId,
    regionId: place.regionId,
    supportCount: supporters.length,
    commentCount: comments.reduce((count, { replies = [] }) => count + 1 + replies.length, 0),
  });
  if (supporters.length > 0) {
    await run.manager.insert(
      Support,
      // The first ones said yes before a change of meaning, and are still asked. They were told of it then.
      supporters.map((key, index) => ({
        ideaId,
        accountId: run.person(key),
        version: index < 3 ? 1 : materialVersion,
        toldVersion: materialVersion,
      })),
    );
  }
  for (const comment of comments) await loadComment(run, ideaId, comment, null);
}

async function loadComment(run: DemoRun, ideaId: string, demo: DemoComment, parentId: string | null): Promise<void> {
  const createdAt = run.daysAgo(demo.daysAgo);
  const id = uuid({ msecs: createdAt.getTime() });
  const { author, kind, text, language, replies = [] } = demo;
  await run.manager.insert(Comment, {
    id,
    ideaId,
    parentId,
    authorId: run.person(author),
    version: 1,
    kind,
    language,
    text,
    createdAt,
    replyCount: replies.length,
  });
  for (const reply of replies) await loadComment(run, ideaId, reply, id);
}
