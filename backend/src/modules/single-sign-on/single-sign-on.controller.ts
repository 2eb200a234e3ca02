import { Controller, Get, Query, Redirect, UseGuards } from '@nestjs/common';
import { pagePaths } from '@headframe/shared/common';
import { SingleSignOnQuery } from '@headframe/shared/sessions';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SingleSignOnService } from './single-sign-on.service.js';
import { answerOf, SingleSignOnGuard } from './single-sign-on.strategy.js';

interface Redirection {
  url: string;
  statusCode: 303;
}
const to = (url: string): Redirection => ({ url, statusCode: 303 });

/** Visited by browsers, not by programs: both answers are redirections. */
@Controller('api/sessions/single-sign-on')
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Public('Signing in comes before being signed in')
  @Redirect()
  @Operation({
    summary: 'Go to the authority’s own sign-in',
    query: SingleSignOnQuery,
    answer: 'redirection',
    failures: [404],
  })
  async begin(@Query() query: SingleSignOnQuery, @CurrentExchange() exchange: Exchange): Promise<Redirection> {
    return to(await this.singleSignOn.begin(query.return ?? '/', exchange));
  }

  @Get('return')
  @Public('Signing in comes before being signed in')
  @UseGuards(SingleSignOnGuard)
  @Redirect()
  @Operation({ summary: 'Come back from the authority’s own sign-in', answer: 'redirection' })
  async complete(@CurrentExchange() exchange: Exchange): Promise<Redirection> {
    const answer = answerOf(exchange.request);
    if (answer === null) return to(`${pagePaths.signIn}?problem=single_sign_on_failed`);
    const { account } = await this.sessions.accept(answer.proof, exchange);
    return to(account === null ? `${pagePaths.signIn}?return=${encodeURIComponent(answer.returnTo)}` : answer.returnTo);
  }
}
