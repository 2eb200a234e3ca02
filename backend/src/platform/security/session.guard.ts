import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import { readToken } from './cookies.js';

/** Finds out who asks, by the passport strategy `session`. It never refuses: `AccessGuard` does. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  override canActivate(
    context: ExecutionContext,
  ): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return readToken(request, 'session') === null ? true : super.canActivate(context);
  }

  override handleRequest<TUser = Actor>(error: unknown, actor: TUser | false): TUser {
    if (error) throw error;
    // passport says false for "nobody"; @nestjs/passport wants the type of a user.
    return (actor || undefined) as TUser;
  }
}
