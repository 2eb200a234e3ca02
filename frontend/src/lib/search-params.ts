/** Helpers for `validateSearch`: a parameter that makes no sense is dropped, never an error. */
export type RawSearch = Readonly<Record<string, unknown>>;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The parameters that are there; what is missing stays out of the address. */
export function searchParams<T extends object>(all: T): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** A short text, trimmed. */
export function textParam(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, max);
  return text === '' ? undefined : text;
}

/** One of a closed list. */
export function choiceParam<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** A number that counts from 1. */
export function numberParam(value: unknown): number | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

/** The readable name of a thing, as the contract's `Slug` allows it. */
export function slugParam(value: unknown): string | undefined {
  const isSlug = typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
  return isSlug ? value : undefined;
}

/** The id of a thing. */
export function idParam(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined;
}

/** A cursor of `Page`, as the API hands them out. */
export function cursorParam(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]+\.[\w-]+$/.test(value) && value.length <= 400 ? value : undefined;
}

/** A page of our own to go back to; anything that could lead to another site is dropped. */
export function returnParam(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(value) ? value : undefined;
}
