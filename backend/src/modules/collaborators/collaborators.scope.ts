/** SQL for who works on an idea; `idea` is the expression of its id, `person` that of an account's. */

/**
 * Whether somebody counts as vetted today: a grown-up whose newest certificate of good conduct still holds. Mentors are
 * nobody else, and stop being that on the day the record ends.
 */
export const isVettedAdult = (person: string): string => `coalesce((
  select v.valid_until >= current_date and va.age_band in ('18-24', '25-29', '30+')
  from vetting_check v join account va on va.id = v.account_id
  where v.account_id = ${person} order by v.id desc limit 1), false)`;

const acts = (row: string): string => `(${row}.role <> 'mentor' or ${isVettedAdult(`${row}.account_id`)})`;

/** The role in which a person acts on an idea; null for none, and for a mentor whose vetting has ended. */
export const collaborationOf = (idea: string, person: string): string => `(
  select co.role from collaborator co where co.idea_id = ${idea} and co.account_id = ${person} and ${acts('co')})`;

/** The one rule of who sees an idea that is not public: whoever works on it. */
export const worksOn = (idea: string, person: string): string => `${collaborationOf(idea, person)} is not null`;

/** The ideas that a person works on, as the rows of a subselect. */
export const ideasOf = (person: string): string =>
  `select co.idea_id from collaborator co where co.account_id = ${person} and ${acts('co')}`;

export const isCoAuthor = (idea: string, person: string): string => `exists (
  select 1 from collaborator ca where ca.idea_id = ${idea} and ca.account_id = ${person} and ca.role = 'co_author')`;

/** Whether an idea has an author: not where the last one deleted their account. */
export const hasAuthor = (idea: string): string =>
  `exists (select 1 from collaborator ch where ch.idea_id = ${idea} and ch.role = 'co_author')`;

/** Whether one of an idea's authors keeps a person away. Never true for a reader without an account. */
export const isKeptAway = (idea: string, person: string): string => `exists (
  select 1 from mute q join collaborator cq on cq.account_id = q.account_id
  where q.other_id = ${person} and q.kind = 'block' and cq.idea_id = ${idea} and cq.role = 'co_author')`;

/** How many people write an idea besides the one who is named first. */
export const furtherWriters = (idea: string): string => `greatest(0, (
  select count(*)::integer - 1 from collaborator cw where cw.idea_id = ${idea} and cw.role in ('co_author', 'member')))`;
