import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../errors/domain-error.js';
import { isKnown, weakEtag } from '../http/etag.js';
import { actorOf, Public } from '../security/access.decorators.js';
import { PageService } from './page.service.js';

/** Whatever is not the API and not a file is a screen. */
@Controller()
export class PageController {
  constructor(private readonly pages: PageService) {}

  @Get('*')
  @Public('The page itself; what it shows is decided by the API')
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    if (request.url.startsWith('/api') || /^\/[^?]*\.\w+(?:\?|$)/.test(request.url)) throw notFound();
    const { status, html, redirect } = await this.pages.render(request);
    void reply.status(status).header('vary', 'Accept-Language, Cookie');
    if (redirect !== null) {
      void reply.header('location', redirect);
      return '';
    }
    const etag = weakEtag(html);
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', actorOf(request) ? 'no-store' : 'no-cache');
    if (actorOf(request)) return html;
    void reply.header('etag', etag);
    if (status !== 200 || !isKnown(request.headers['if-none-match'], etag)) return html;
    void reply.status(304);
    return undefined;
  }
}
