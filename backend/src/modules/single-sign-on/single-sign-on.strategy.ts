import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import type { Proof } from '../sessions/proof.js';
import { SingleSignOnService } from './single-sign-on.service.js';

/** Who came back from the provider, and where they wanted to go. */
export interface SingleSignOnAnswer {
  proof: Proof;
  returnTo: string;
}

/** `single-sign-on`: the answer of the authority's identity provider. */
@Injectable()
export class SingleSignOnStrategy extends PassportStrategy(CustomStrategy, 'single-sign-on') {
  constructor(private readonly singleSignOn: SingleSignOnService) {
    super();
  }

  validate(request: unknown): Promise<SingleSignOnAnswer | null> {
    return this.singleSignOn.complete(request as FastifyRequest);
  }
}

const ANSWER = Symbol('answer');
type RequestWithAnswer = FastifyRequest & { [ANSWER]?: SingleSignOnAnswer };

/** Lets a failed answer through: a person at a browser is sent back to the sign-in, not shown a problem in JSON. */
@Injectable()
export class SingleSignOnGuard extends AuthGuard('single-sign-on') {
  override handleRequest<TUser = SingleSignOnAnswer>(
    error: unknown,
    answer: TUser | false,
    _info: unknown,
    context: ExecutionContext,
  ): TUser {
    if (error) throw error;
    const request = context.switchToHttp().getRequest<RequestWithAnswer & { user?: TUser }>();
    if (answer) request[ANSWER] = answer as unknown as SingleSignOnAnswer;
    return request.user as TUser;
  }
}

export function answerOf(request: FastifyRequest): SingleSignOnAnswer | null {
  return (request as RequestWithAnswer)[ANSWER] ?? null;
}
