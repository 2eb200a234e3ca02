import { type ExecutionContext, Injectable, type PipeTransform } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInDto } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { createValidationPipe } from '../../platform/http/validation.js';

/**
 * Checks a password by the passport strategy `local`. Guards run before pipes, so the body is validated here: a wrong
 * shape is told as such and never reaches the hash.
 */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  private readonly validation: PipeTransform = createValidationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = await (this.validation.transform(request.body ?? {}, {
      type: 'body',
      metatype: SignInDto,
    }) as Promise<SignInDto>);
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<TUser = string>(error: unknown, accountId: TUser | false): TUser {
    if (error || accountId === false) throw error;
    return accountId;
  }
}
