import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { UPLOAD_TYPE } from '../http/upload-body.js';
import type { OperationInfo } from './operation.decorator.js';
import { type Route, Routes } from './routes.js';
import { referencedDtos, type Schema, schemaOf } from './schemas.js';

type Dto = abstract new () => object;

const FAILURES: Record<number, string> = {
  400: 'The request cannot be understood',
  401: 'Nobody is signed in',
  403: 'Not open to this person, or sent by another site',
  404: 'Not there, or nothing for this person to see',
  409: 'Not possible in the present state',
  410: 'Not there any more',
  412: 'Changed by somebody else meanwhile',
  413: 'The body is larger than 256 kB, or a file larger than 10 MB',
  415: 'The body is not application/json, or where a file is sent not application/octet-stream',
  422: 'Some fields cannot be taken as they are',
  428: 'If-Match is missing',
  429: 'Too many requests; see Retry-After',
  503: 'The database cannot be reached right now; see Retry-After',
};

const PROBLEM: Schema = {
  type: 'object',
  description: 'RFC 9457. The code is stable; each has a sentence on the page in every language.',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', maxLength: 100 },
    title: { type: 'string', maxLength: 100 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', maxLength: 40 },
    detail: { type: 'string', maxLength: 300 },
    requestId: { type: 'string', maxLength: 40 },
    errors: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: {
          path: { type: 'string', maxLength: 200 },
          code: { type: 'string', maxLength: 40 },
          params: { type: 'object', additionalProperties: { type: ['string', 'number'], maxLength: 100 } },
        },
      },
    },
  },
};

const uploadOf = (maxLength: number): Schema => ({ type: 'string', format: 'binary', maxLength });
const ref = (dto: Dto): Schema => ({ $ref: `#/components/schemas/${dto.name}` });

/** Builds the OpenAPI 3.1 document from the routes and the shared DTO classes; nothing is written twice. */
@Injectable()
export class OpenApiService {
  private known: Schema | undefined;

  constructor(
    private readonly routes: Routes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  document(): Schema {
    return (this.known ??= this.build());
  }

  private build(): Schema {
    const routes = this.routes.all().filter(({ operation }) => operation !== undefined);
    const dtos = new Map<string, Dto>();
    const paths: Record<string, Schema> = {};
    for (const route of routes) {
      const operation = route.operation as OperationInfo;
      for (const dto of dtosOf(operation)) collect(dto, dtos);
      paths[route.path] = { ...paths[route.path], [route.method]: describe(route, operation) };
    }
    return {
      openapi: '3.1.0',
      info: {
        title: 'Headframe',
        version: this.config.version,
        description: 'Living Labs of regions in transition: challenges, ideas, support and talk.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: this.config.publicUrl }],
      paths,
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: this.config.isSecure ? '__Host-session' : 'session' },
        },
        schemas: {
          ...Object.fromEntries([...dtos].map(([name, dto]) => [name, schemaOf(dto)])),
          Problem: PROBLEM,
        },
      },
    };
  }
}

function dtosOf({ body, answer }: OperationInfo): Dto[] {
  const answered = typeof answer === 'string' || 'file' in answer ? [] : Object.values(answer);
  return body ? [body, ...(answered as Dto[])] : answered;
}

function collect(dto: Dto, into: Map<string, Dto>): void {
  if (into.has(dto.name)) return;
  into.set(dto.name, dto);
  for (const nested of referencedDtos(dto)) collect(nested, into);
}

function describe(route: Route, operation: OperationInfo): Schema {
  const isPublic = route.access?.kind === 'public';
  const status = operation.status ?? statusOf(operation);
  return {
    operationId: route.handler.replace(/Controller\./, '.'),
    tags: [route.tag],
    summary: operation.summary,
    security: isPublic ? [] : [{ session: [] }],
    parameters: parametersOf(route, operation),
    ...(operation.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: ref(operation.body) } } } }
      : {}),
    ...(operation.upload
      ? { requestBody: { required: true, content: { [UPLOAD_TYPE]: { schema: uploadOf(operation.upload) } } } }
      : {}),
    responses: { [status]: success(operation), ...failures(route, operation) },
  };
}

function statusOf({ answer }: OperationInfo): number {
  if (answer === 'nothing') return 204;
  return answer === 'redirection' ? 303 : 200;
}

function success({ answer }: OperationInfo): Schema {
  if (answer === 'nothing') return { description: 'Done' };
  if (answer === 'redirection') return { description: 'Go on at the address in Location' };
  if ('file' in answer) return { description: 'A file', content: { [answer.file]: {} } };
  const schema =
    'one' in answer
      ? ref(answer.one)
      : 'list' in answer
        ? { type: 'array', maxItems: 200, items: ref(answer.list) }
        : {
            type: 'object',
            required: ['items', 'next'],
            properties: {
              items: { type: 'array', maxItems: 20, items: ref(answer.page) },
              next: {
                anyOf: [{ type: 'string', maxLength: 400 }, { type: 'null' }],
                description: 'Cursor of the next page',
              },
            },
          };
  return { description: 'OK', content: { 'application/json': { schema } } };
}

function failures(route: Route, operation: OperationInfo): Record<string, Schema> {
  const isWrite = route.method !== 'get';
  const statuses = new Set<number>([400, 503, ...(operation.failures ?? [])]);
  if (route.access?.kind !== 'public') statuses.add(401);
  if (route.path.includes('{')) statuses.add(404);
  if (operation.query) statuses.add(422);
  if (isWrite) for (const status of [403, 413, 415, 429]) statuses.add(status);
  if (operation.body || route.isIdempotent) for (const status of [409, 422]) statuses.add(status);
  if (operation.ifMatch) for (const status of [412, 428]) statuses.add(status);
  return Object.fromEntries(
    [...statuses]
      .toSorted((a, b) => a - b)
      .map((status) => [
        status,
        {
          description: FAILURES[status] ?? 'Failed',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

function parametersOf(route: Route, operation: OperationInfo): Schema[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema:
      name === 'slug'
        ? { type: 'string', maxLength: 80, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
        : { type: 'string', format: 'uuid', maxLength: 36 },
  }));
  const query = operation.query ? schemaOf(operation.query) : { properties: {}, required: [] };
  const inQuery = Object.entries(query['properties'] as Schema).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (query['required'] as string[]).includes(name),
    schema,
  }));
  const headers = [
    ...(route.isIdempotent
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description: 'Send the same key again and nothing is created twice.',
            schema: { type: 'string', minLength: 8, maxLength: 128 },
          },
        ]
      : []),
    ...(operation.ifMatch
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: 'The revision that was read, quoted.',
            schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 12 },
          },
        ]
      : []),
    { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string', maxLength: 500 } },
  ];
  return [...inPath, ...inQuery, ...headers];
}
