import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Config } from './config/config.js';
import { toDomainError, toProblem } from './platform/errors/problem.filter.js';
import { BODY_LIMIT, parseJsonBody } from './platform/http/json-body.js';
import { takeUploads, UPLOAD_SECONDS } from './platform/http/upload-body.js';
import { Routes } from './platform/openapi/routes.js';
import { refuseCrossSite } from './platform/security/cross-site.hook.js';
import { securityHeaders } from './platform/security/headers.js';

/** The HTTP server: strict parsing and short waits. */
export function createAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    logger:
      config.logLevel === 'silent'
        ? false
        : { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    // A request that cannot be parsed never reaches Nest; it gets the same kind of answer.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const problem = toProblem(toDomainError(error), request.id);
      void reply
        .status(problem.status)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(JSON.stringify(problem));
    },
    connectionTimeout: 20_000,
    // For uploads; `takeUploads` is less patient with everything else.
    requestTimeout: UPLOAD_SECONDS * 1000,
    keepAliveTimeout: 5000,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000 },
    forceCloseConnections: 'idle',
  });
}

/** Everything between the socket and the controllers. `main.ts` and every test call this one function. */
export async function setUpApp(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJsonBody(body as Buffer));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
  takeUploads(fastify);
  const headers = securityHeaders(config.isSecure);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers);
    refuseCrossSite(request);
  });
  await fastify.register(cookie);
  await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  await registerPageFiles(fastify, config);
  app.enableShutdownHooks([]);
}

/** Files of the built page: their names carry a hash of their content, so they may be kept for ever. */
async function registerPageFiles(fastify: FastifyInstance, config: Config): Promise<void> {
  const root = path.join(config.pageDirectory, 'client');
  if (!existsSync(root)) return;
  await fastify.register(serveStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['index.html', '.vite/**', '**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply, file) => {
      const isHashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
}

/** Refuses to start when a route has neither `@Policy()` nor `@Public()`. */
export function refuseOpenRoutes(app: NestFastifyApplication): void {
  const open = app
    .get(Routes)
    .all()
    .filter(({ access }) => access === undefined);
  if (open.length === 0) return;
  throw new Error(
    `These routes have neither @Policy() nor @Public(): ${open.map(({ handler }) => handler).join(', ')}`,
  );
}
