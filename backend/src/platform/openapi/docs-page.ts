import type { Schema } from './schemas.js';

const escapeHtml = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  security: object[];
  parameters: { name: string; in: string; required: boolean; description?: string; schema: object }[];
  requestBody?: { content: { 'application/json'?: { schema: { $ref: string } } } };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

/** The OpenAPI document as a page that needs no script and no style but our own. */
export function docsPage(document: Schema): string {
  const { info, paths, components } = document as {
    info: { title: string; version: string; description: string };
    paths: Record<string, Record<string, OperationObject>>;
    components: { schemas: Record<string, object> };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))].toSorted();
  const sections = tags.map(
    (tag) =>
      `<h2>${escapeHtml(tag)}</h2>${operations
        .filter(({ operation }) => operation.tags.includes(tag))
        .map(({ path, method, operation }) => operationHtml(path, method, operation))
        .join('')}`,
  );
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(info.title)} API</title><link rel="stylesheet" href="/api/docs.css"></head><body><main><h1>${escapeHtml(info.title)} API ${escapeHtml(info.version)}</h1><p>${escapeHtml(info.description)}</p><p><a href="/api/openapi.json">openapi.json</a></p>${sections.join('')}<h2>Schemas</h2>${schemas.join('')}</main></body></html>`;
}

function operationHtml(path: string, method: string, operation: OperationObject): string {
  const parameters = operation.parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(place)}${required ? ', required' : ''}</td><td><code>${escapeHtml(JSON.stringify(schema))}</code></td></tr>`,
  );
  const responses = Object.entries(operation.responses).map(
    ([status, { description, content }]) =>
      `<tr><td>${escapeHtml(status)}</td><td>${escapeHtml(description)}</td><td>${Object.values(content ?? {})
        .map(({ schema }) => schemaLink(schema))
        .join('')}</td></tr>`,
  );
  const body = operation.requestBody?.content['application/json']?.schema;
  return `<details><summary><span class="method">${escapeHtml(method.toUpperCase())}</span><code>${escapeHtml(path)}</code> <span class="soft">${escapeHtml(operation.summary)}</span></summary><p>${operation.security.length > 0 ? 'Needs a login session.' : 'Open to everybody.'}</p>${body ? `<p>Body: ${schemaLink(body)}</p>` : ''}<table><tbody>${parameters.join('')}</tbody></table><h3>Answers</h3><table><tbody>${responses.join('')}</tbody></table></details>`;
}

function schemaLink(schema: object): string {
  return escapeHtml(JSON.stringify(schema)).replace(
    /#\/components\/schemas\/(\w+)/g,
    '<a href="#$1"><code>$1</code></a>',
  );
}

function json(schema: object): string {
  return `<pre><code>${escapeHtml(JSON.stringify(schema, null, 2))}</code></pre>`;
}
