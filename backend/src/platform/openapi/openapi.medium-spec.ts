import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuseOpenRoutes } from '../../app.setup.js';
import { TestApp } from '../../testing/test-app.js';
import { Routes } from './routes.js';

interface Operation {
  operationId: string;
  security: object[];
  responses: Record<string, object>;
  parameters: { schema: Record<string, unknown> }[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let app: TestApp;
let document: Document;
beforeAll(async () => {
  app = await TestApp.start();
  document = (await app.call<Document>({ path: '/api/openapi.json' })).body;
});
afterAll(() => app.stop());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every schema object inside a value, with its place. */
function* schemasIn(value: unknown, place: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield [place, value];
  for (const [key, member] of Object.entries(value)) yield* schemasIn(member, `${place}.${key}`);
}

describe('routes', () => {
  it('each have a policy or say why they are public', () => {
    const routes = app.app.get(Routes, { strict: false }).all();
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ access }) => access === undefined).map(({ handler }) => handler)).toEqual([]);
    expect(() => refuseOpenRoutes(app.app)).not.toThrow();
  });

  it('under a policy answer nobody without a session', async () => {
    const id = '01935000-0000-7000-8000-0000000000bb';
    for (const { path, method, access } of app.app.get(Routes, { strict: false }).all()) {
      if (access?.kind !== 'policy') continue;
      const { status } = await app.call({ method: method.toUpperCase() as 'POST', path: path.replace(/\{\w+\}/g, id) });
      expect([method, path, status]).toEqual([method, path, 401]);
    }
  });
});

describe('the OpenAPI document', () => {
  it('describes every operation of the API', () => {
    const described = new Set(operations().map(({ path, method }) => `${method} ${path}`));
    const undescribed = app.app
      .get(Routes, { strict: false })
      .all()
      .filter(({ path }) => path.startsWith('/api/') && !/openapi|docs/.test(path))
      .filter(({ path, method }) => !described.has(`${method} ${path}`));
    expect(undescribed).toEqual([]);
  });

  it('says who may call, what comes back, and how it can fail', () => {
    for (const { path, method, operation } of operations()) {
      const place = `${method} ${path}`;
      expect([place, Array.isArray(operation.security)]).toEqual([place, true]);
      const statuses = Object.keys(operation.responses);
      expect([
        place,
        statuses.some((status) => /^[23]/.test(status)),
        statuses.some((status) => status.startsWith('4')),
      ]).toEqual([place, true, true]);
      expect([place, operation.security.length === 0 || statuses.includes('401')]).toEqual([place, true]);
    }
    expect(new Set(operations().map(({ operation }) => operation.operationId)).size).toBe(operations().length);
  });

  it('bounds every text and every list', () => {
    const unbounded = [...schemasIn(document, '')]
      .filter(
        ([, schema]) =>
          (schema['type'] === 'string' && schema['maxLength'] === undefined && schema['enum'] === undefined) ||
          (schema['type'] === 'array' && schema['maxItems'] === undefined),
      )
      .map(([place]) => place)
      .filter((place) => !place.includes('securitySchemes'));
    expect(unbounded).toEqual([]);
  });

  it('resolves every reference', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.length).toBeGreaterThan(30);
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  });

  it('has a page that needs no script', async () => {
    const { status, text } = await app.call({ path: '/api/docs' });
    expect(status).toBe(200);
    expect(text).toContain('/api/ideas/{id}/publish');
    expect(text).not.toMatch(/<script|style="/);
  });
});
