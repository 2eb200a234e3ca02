import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { notFound } from '../errors/domain-error.js';
import { pageLanguageOf } from '../http/reading-language.js';
import { loadPageBundle, type PageBundle } from './page-bundle.js';

/** A whole HTML document, or where to go instead. */
export interface PageAnswer {
  status: number;
  html: string;
  redirect: string | null;
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** Renders the page on the server: content, title, description, Open Graph tags and the first queries' data. */
@Injectable()
export class PageService implements OnModuleInit {
  private bundle: PageBundle | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly adapterHost: HttpAdapterHost<FastifyAdapter>,
  ) {}

  async onModuleInit(): Promise<void> {
    this.bundle = await loadPageBundle(this.config.pageDirectory);
  }

  async render(request: FastifyRequest): Promise<PageAnswer> {
    if (!this.bundle) throw notFound();
    const language = pageLanguageOf(request);
    const theme = THEMES.find((candidate) => candidate === request.cookies['theme']) ?? 'auto';
    const page = await this.bundle.render({
      url: request.url,
      language,
      theme,
      now: new Date().toISOString(),
      fetchApi: (path) => this.fetchApi(path, request, language),
    });
    if (page.redirect !== undefined) return { status: 302, html: '', redirect: page.redirect };
    const html = this.bundle.template
      .replace('lang="en"', `lang="${language}"`)
      .replace('data-theme="auto"', `data-theme="${theme}"`)
      .replace('<!--page-head-->', () => `${page.head}${this.links(request, language, page.preload)}`)
      .replace('<!--page-app-->', () => page.html)
      .replace(
        '<!--page-data-->',
        () => `<script type="application/json" id="page-data">${dataBlock(page.data)}</script>`,
      );
    return { status: page.status, html, redirect: null };
  }

  /** Asks the API in this process, as the reader: the same guards, the same answers. */
  private async fetchApi(
    path: string,
    { headers }: FastifyRequest,
    language: LanguageCode,
  ): Promise<{ status: number; body: unknown }> {
    const response = await this.adapterHost.httpAdapter.getInstance().inject({
      method: 'GET',
      url: path,
      headers: { 'accept-language': language, ...(headers.cookie === undefined ? {} : { cookie: headers.cookie }) },
    });
    return { status: response.statusCode, body: response.body === '' ? null : (JSON.parse(response.body) as unknown) };
  }

  private links({ url }: FastifyRequest, language: LanguageCode, modules: readonly string[]): string {
    const address = new URL(url, this.config.publicUrl);
    address.searchParams.delete('lang');
    const canonical = `${this.config.publicUrl}${address.pathname}${address.search}`;
    const inLanguage = (code: LanguageCode): string => {
      const alternate = new URL(canonical);
      alternate.searchParams.set('lang', code);
      return alternate.href;
    };
    return [
      `<link rel="canonical" href="${escapeAttribute(canonical)}">`,
      `<meta property="og:url" content="${escapeAttribute(canonical)}">`,
      `<meta property="og:locale" content="${language}">`,
      ...LANGUAGES.map(
        (code) => `<link rel="alternate" hreflang="${code}" href="${escapeAttribute(inLanguage(code))}">`,
      ),
      ...(this.bundle?.filesOf(modules) ?? []).map(
        (file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}">`,
      ),
    ].join('');
  }
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that cannot end its element: no `<` ever leaves unescaped, nor the line separators of old JavaScript. */
function dataBlock(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
