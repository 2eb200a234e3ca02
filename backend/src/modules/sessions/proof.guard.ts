import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { createValidationPipe } from '../../platform/http/validation.js';
import type { Proof } from './proof.js';

const PROOF = Symbol('proof');
type RequestWithProof = FastifyRequest & { [PROOF]?: Proof };

/**
 * Lets a passport strategy check a proof of who somebody is. Guards run before pipes, so the body is validated here: a
 * wrong shape is told as such and never reaches the strategy.
 */
export function ProofGuard(strategy: string, Dto: new () => object): Type<CanActivate> {
  class Guard extends AuthGuard(strategy) {
    private readonly validation: PipeTransform = createValidationPipe();

    override async canActivate(context: ExecutionContext): Promise<boolean> {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      request.body = await (this.validation.transform(request.body ?? {}, {
        type: 'body',
        metatype: Dto,
      }) as Promise<object>);
      return (await super.canActivate(context)) as boolean;
    }

    override handleRequest<TUser = Proof>(
      error: unknown,
      proof: TUser | false,
      _info: unknown,
      context: ExecutionContext,
    ): TUser {
      if (error || proof === false) throw error;
      context.switchToHttp().getRequest<RequestWithProof>()[PROOF] = proof as Proof;
      // passport writes what is returned over the signed-in person; a guard of the route must not change who asks.
      return context.switchToHttp().getRequest<{ user?: TUser }>().user as TUser;
    }
  }
  return Guard;
}

/** What the strategy of the route's `ProofGuard` has found proven. */
export const CurrentProof = createParamDecorator((_: unknown, context: ExecutionContext): Proof => {
  const proof = context.switchToHttp().getRequest<RequestWithProof>()[PROOF];
  if (!proof) throw new Error('@CurrentProof() on a handler without ProofGuard()');
  return proof;
});
