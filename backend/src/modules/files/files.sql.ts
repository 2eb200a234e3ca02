import { isPublic, isVisible } from '../ideas/ideas.scope.js';

/** A file to send out, for whoever sees its idea: $1 file, $2 to $4 the scope. */
export const READABLE_FILE = `
  select f.id, f.kind, f.text, ${isPublic('i')} as "isPublic"
  from idea_file f join idea i on i.id = f.idea_id
  where f.id = $1 and ${isVisible('i', ['$2', '$3', '$4'])}`;

/** Nothing is written where an idea has its number of files. The idea is locked, so that two cannot be the last one. */
export const INSERT_FILE = `
  insert into idea_file (id, idea_id, account_id, kind, text, position, widths, height, bytes)
  select $1, $2, $3, $4, $5, count(f.id), $6, $7, $8
  from idea_file f where f.idea_id = $2
  having count(f.id) < $9
  on conflict (id) do nothing returning id`;
export const LOCK_IDEA = `select id from idea where id = $1 for update`;

/** Moves a file to a place among the others, from 0. */
export const MOVE_FILE = `
  update idea_file f set position = o.place
  from (
    select g.id, row_number() over (order by
      case when g.id <> $2 then g.place when $3::integer > g.place then $3 + 0.5 else $3 - 0.5 end) - 1 as place
    from (
      select id, row_number() over (order by position, id) - 1 as place from idea_file where idea_id = $1
    ) g
  ) o
  where f.id = o.id and f.position <> o.place`;

/** Bytes that are about to come: if nobody says otherwise within the hour, they go again. */
export const EXPECT_BYTES = `
  insert into file_removal (file_id, due_at) values ($1, now() + interval '1 hour')
  on conflict (file_id) do update set due_at = excluded.due_at`;
export const KEEP_BYTES = `delete from file_removal where file_id = $1`;
export const FORGET_BYTES = `update file_removal set due_at = now() where file_id = $1`;

/** One whose time has come, taken by whoever comes first, and whether a row stands for it after all. */
export const TAKE_REMOVAL = `
  update file_removal r set due_at = now() + interval '5 minutes'
  where r.file_id = (
    select file_id from file_removal where due_at <= now() order by due_at limit 1 for update skip locked)
  returning r.file_id as id, exists (select 1 from idea_file f where f.id = r.file_id) as "isKept"`;
