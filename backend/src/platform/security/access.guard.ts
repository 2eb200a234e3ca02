import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { signInNeeded } from '../errors/domain-error.js';
import { ACCESS, type Access, actorOf } from './access.decorators.js';

/** Denies by default: a handler without `@Policy()` or `@Public()` answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) return false;
    if (access.kind === 'public') return true;
    if (!actorOf(context.switchToHttp().getRequest<FastifyRequest>())) throw signInNeeded();
    return true;
  }
}
