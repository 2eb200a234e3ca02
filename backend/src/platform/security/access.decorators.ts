import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, MaybeActor } from './actor.js';

export const ACCESS = Symbol('ACCESS');

/** Who may call a handler at all. The service's policy decides about the single object. */
export type Access = { kind: 'public'; why: string } | { kind: 'policy'; action: string };

/** Open to everybody, for the reason given. */
export const Public = (why: string): MethodDecorator => SetMetadata(ACCESS, { kind: 'public', why } satisfies Access);

/** Open to signed-in people whom the named policy lets; see the policy file of the noun before the dot. */
export const Policy = (action: string): MethodDecorator =>
  SetMetadata(ACCESS, { kind: 'policy', action } satisfies Access);

export interface RequestWithActor extends FastifyRequest {
  user?: Actor;
}

export function actorOf(request: FastifyRequest): MaybeActor {
  return (request as RequestWithActor).user ?? null;
}

/** The signed-in person; only for handlers under `@Policy`, where there always is one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new Error('@CurrentActor() on a handler without @Policy()');
  return actor;
});

/** The signed-in person or `null`; for public handlers. */
export const Reader = createParamDecorator((_: unknown, context: ExecutionContext): MaybeActor =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
