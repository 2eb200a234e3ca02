import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** With https the prefix makes browsers refuse a cookie that another host or path planted. */
const SECURE_NAME = '__Host-session';
const PLAIN_NAME = 'session';

/** 43 characters of base64url: 256 random bits. */
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** The token this browser sent, or `null`. */
export function readSessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[SECURE_NAME] ?? request.cookies[PLAIN_NAME];
  return token !== undefined && TOKEN_PATTERN.test(token) ? token : null;
}

export function setSessionCookie(reply: FastifyReply, token: string, maxAge: number, isSecure: boolean): void {
  reply.setCookie(isSecure ? SECURE_NAME : PLAIN_NAME, token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge,
  });
}

export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  reply.clearCookie(isSecure ? SECURE_NAME : PLAIN_NAME, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
  });
}
