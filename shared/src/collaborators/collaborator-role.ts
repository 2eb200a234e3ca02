/** How somebody works on an idea that they did not necessarily begin. */
export const COLLABORATOR_ROLES = ['co_author', 'member', 'mentor'] as const;
export type CollaboratorRole = (typeof COLLABORATOR_ROLES)[number];

/** What an idea's people do with it. `see` is about drafts: what is public everybody sees. */
export const COLLABORATOR_TASKS = ['see', 'edit', 'decide', 'invite'] as const;
export type CollaboratorTask = (typeof COLLABORATOR_TASKS)[number];

/**
 * Who may do what on an idea. A co-author is an author in everything: publishes, submits, withdraws, joins it
 * with another idea, invites. A member writes its texts along and takes suggestions up. A mentor reads drafts and says something about them.
 */
const TASKS: Readonly<Record<CollaboratorRole, readonly CollaboratorTask[]>> = {
  co_author: ['see', 'edit', 'decide', 'invite'],
  member: ['see', 'edit'],
  mentor: ['see'],
};

/** Whether somebody with this role on an idea, `null` for none, may do that with it. */
export function mayAs(role: CollaboratorRole | null, task: CollaboratorTask): boolean {
  return role !== null && TASKS[role].includes(task);
}

/** The roles that write an idea's texts: whoever has one is named beside it. */
export const WRITING_ROLES = ['co_author', 'member'] as const satisfies readonly CollaboratorRole[];
export type WritingRole = (typeof WRITING_ROLES)[number];

/** How many people may work on one idea, its authors included. */
export const COLLABORATORS_MAX = 12;
