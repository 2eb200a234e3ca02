/**
 * A value as JSON with the keys of every object in order: equal values have equal texts, whoever wrote them down. PostgreSQL
 * orders the keys of `jsonb` its own way.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
