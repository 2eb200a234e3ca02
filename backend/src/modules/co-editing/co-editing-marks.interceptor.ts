import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../../database/database.js';
import { CoEditingMarks } from './co-editing-marks.js';

/**
 * Around a save of an idea: where the header `co-edited` names sections whose text was written together, the save and the
 * note of it are one transaction. Without the note the shared text would take in its own words as somebody else's.
 */
@Injectable()
export class CoEditingMarksInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly marks: CoEditingMarks,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const sections = request.headers['co-edited'];
    if (typeof sections !== 'string' || sections.length > 400) return next.handle();
    return defer(() =>
      this.database.transaction(async () => {
        const saved: unknown = await lastValueFrom(next.handle());
        await this.marks.saved(request.params.id, sections);
        return saved;
      }),
    );
  }
}
