import '@fastify/cookie';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isLanguageCode, type LanguageCode, negotiateLanguage } from '@headframe/shared/common';
import type { FastifyRequest } from 'fastify';

/** The language a reader wants: the page says it in `Accept-Language`, a browser on its own by its settings. */
export function languageOf(request: FastifyRequest): LanguageCode {
  return negotiateLanguage(request.headers['accept-language']);
}

/** Like `languageOf`, but a choice made on the page (cookie `language`) or in the address (`?lang=`) comes first. */
export function pageLanguageOf(request: FastifyRequest): LanguageCode {
  const { lang } = request.query as { lang?: unknown };
  if (isLanguageCode(lang)) return lang;
  const chosen = request.cookies['language'];
  return isLanguageCode(chosen) ? chosen : languageOf(request);
}

export const ReadingLanguage = createParamDecorator((_: unknown, context: ExecutionContext): LanguageCode =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
