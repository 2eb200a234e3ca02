import { Controller, Get, Query, Redirect, UseGuards } from '@nestjs/common';
import { pagePaths } from '@headframe/shared/common';
import { SingleSignOnQuery } from '@headframe/shared/sessions';
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
  async begin(@Query() query: SingleSignOnQuery, @CurrentExchange() exchange: Exchange): Promise<Redirection> {
    return to(await this.singleSignOn.begin(query.return ?? '/', exchange));
  }

  @Get('return')
  @Public('Signing in comes before being signed in')
  @UseGuards(SingleSignOnGuard)
  @Redirect()
  async complete(@CurrentExchange() exchange: Exchange): Promise<Redirection> {
    const answer = answerOf(exchange.request);
    if (answer === null) return to(`${pagePaths.signIn}?problem=single_sign_on_failed`);
    const { account } = await this.sessions.accept(answer.proof, exchange);
    return to(account === null ? `${pagePaths.signIn}?return=${encodeURIComponent(answer.returnTo)}` : answer.returnTo);
  }
}
