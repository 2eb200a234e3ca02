const FILE = `'id', f.id, 'kind', f.kind, 'text', f.text, 'widths', f.widths, 'height', f.height, 'bytes', f.bytes`;

/** A JSON array of an idea's files, in their order. */
export function filesJson(idea: string): string {
  return `coalesce((
    select json_agg(json_build_object(${FILE}) order by f.position, f.id) from idea_file f where f.idea_id = ${idea}), '[]')`;
}

/** The first picture of an idea in its smallest width, as JSON; `null` where there is none. */
export function firstPictureJson(idea: string): string {
  return `(
    select json_build_object('id', f.id, 'width', f.widths[1]) from idea_file f
    where f.idea_id = ${idea} and f.kind = 'picture' order by f.position, f.id limit 1)`;
}
