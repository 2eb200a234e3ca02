import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page sends. Browsers say where a request comes from in
 * `Sec-Fetch-Site` or `Origin`; a program that is no browser says neither and carries no cookie of a person.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const isForeignOrigin = origin !== undefined && hostOf(origin) !== request.headers.host;
  if (!isForeignSite && !isForeignOrigin) return;
  throw new DomainError({ status: 403, code: 'cross_site_request', detail: 'This request came from another site.' });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
