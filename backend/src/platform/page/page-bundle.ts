import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '@headframe/shared/common';

/** What the built page asks of the server; the other side is `frontend/src/entry-server.tsx`. */
export interface PageRequest {
  url: string;
  language: LanguageCode;
  theme: 'auto' | 'light' | 'dark';
  now: string;
  fetchApi: (path: string) => Promise<{ status: number; body: unknown }>;
}

export interface RenderedPage {
  status: number;
  redirect?: string;
  /** Escaped `<title>`, description, Open Graph tags. */
  head: string;
  html: string;
  data: unknown;
  /** Source modules of the lazy chunks that this page needs. */
  preload: string[];
}

interface ManifestChunk {
  file: string;
  imports?: string[];
}

/** The page as Vite built it: template, chunk names, and the function that renders it on the server. */
export interface PageBundle {
  template: string;
  /** Files to preload for source modules, with everything they import. */
  filesOf(modules: readonly string[]): string[];
  render(request: PageRequest): Promise<RenderedPage>;
}

/** Reads the built page, or `null` where there is none (in tests of the API alone). */
export async function loadPageBundle(directory: string): Promise<PageBundle | null> {
  const templateFile = path.join(directory, 'client', 'index.html');
  if (!existsSync(templateFile)) return null;
  const manifest = JSON.parse(readFileSync(path.join(directory, 'client', '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  const entry = pathToFileURL(path.join(directory, 'server', 'entry-server.js')).href;
  const { render } = (await import(entry)) as Pick<PageBundle, 'render'>;
  const template = readFileSync(templateFile, 'utf8');
  return { template, render, filesOf: (modules) => filesOf(manifest, modules, template) };
}

function filesOf(manifest: Record<string, ManifestChunk>, modules: readonly string[], template: string): string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return [...files].filter((file) => file.endsWith('.js') && !template.includes(file));
}
