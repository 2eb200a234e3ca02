import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TOKEN_PATTERN } from './vault.js';

/**
 * The cookies that hold a token: the login session, a sign-in that is not complete, the browser that asked for a code, a
 * passkey ceremony, and a single sign-on on its way.
 */
type TokenCookie = 'session' | 'pending' | 'sign-in' | 'ceremony' | 'single-sign-on';

/** With https the prefix makes browsers refuse a cookie that another host or path planted. */
const secureName = (name: TokenCookie): string => `__Host-${name}`;

/** The token this browser sent, or `null`. */
export function readToken(request: FastifyRequest, name: TokenCookie): string | null {
  const token = request.cookies[secureName(name)] ?? request.cookies[name];
  return token !== undefined && TOKEN_PATTERN.test(token) ? token : null;
}

/** @param maxAge seconds */
export function setToken(
  reply: FastifyReply,
  name: TokenCookie,
  token: string,
  { maxAge, isSecure }: { maxAge: number; isSecure: boolean },
): void {
  reply.setCookie(isSecure ? secureName(name) : name, token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge,
  });
}

export function clearToken(reply: FastifyReply, name: TokenCookie, isSecure: boolean): void {
  reply.clearCookie(isSecure ? secureName(name) : name, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
  });
}
