import { createHash } from 'node:crypto';

/** A weak validator of a body: the same content, whatever its compression. */
export function weakEtag(body: string): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`;
}

/** Whether an `If-None-Match` header names this validator. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((candidate) => candidate.trim() === etag || candidate.trim() === '*');
}
