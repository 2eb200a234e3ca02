const FILE = `'id', f.id, 'kind', f.kind, 'text', f.text, 'widths', f.widths, 'height', f.height, 'bytes', f.bytes`;

/** A JSON array of an idea's files, in their order. */
export function filesJson(idea: string): string {
  return `coalesce((
    select json_agg(json_build_object(${FILE}) order by f.position, f.id) from idea_file f where f.idea_id = ${idea}), '[]')`;
}
