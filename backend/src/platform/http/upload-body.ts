import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';
import { DomainError } from '../errors/domain-error.js';

/** How long a body may take to arrive: JSON, and a file from a phone with one bar. */
const BODY_SECONDS = 15;
export const UPLOAD_SECONDS = 180;

/** A page of another site cannot send this type without asking first, so that no form of theirs reaches an upload. */
export const UPLOAD_TYPE = 'application/octet-stream';

/** A route whose body is a file, as it is: the handler gets the request and reads the stream. */
export const Upload = (): MethodDecorator => RouteConfig({ isUpload: true });

const isUpload = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { isUpload?: boolean }).isUpload === true;

/** Hands the bodies of uploads on unread, and ends other requests whose body does not arrive soon. */
export function takeUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(UPLOAD_TYPE, (request, body, done) => {
    if (isUpload(request)) done(null, body);
    else done(new DomainError({ status: 415, code: 'content_type_unsupported', detail: 'Send application/json.' }));
  });
  fastify.addHook('onRequest', async (request) => {
    if (isUpload(request)) {
      // The answer waits until the picture had its turn.
      if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(UPLOAD_SECONDS * 1000);
    } else if (request.headers['content-length'] ?? request.headers['transfer-encoding']) {
      const timer = setTimeout(() => request.raw.destroy(), BODY_SECONDS * 1000).unref();
      request.raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    }
  });
}
