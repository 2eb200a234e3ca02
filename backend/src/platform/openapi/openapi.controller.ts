import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../security/access.decorators.js';
import { docsPage } from './docs-page.js';
import { OpenApiService } from './openapi.service.js';

@Controller('api')
export class OpenApiController {
  constructor(private readonly openApi: OpenApiService) {}

  @Get('openapi.json')
  @Public('The contract is public')
  document(): Record<string, unknown> {
    return this.openApi.document();
  }

  @Get('docs')
  @Public('The contract is public')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return docsPage(this.openApi.document());
  }

  @Get('docs.css')
  @Public('The contract is public')
  @Header('content-type', 'text/css; charset=utf-8')
  styles(): string {
    return DOCS_STYLES;
  }
}

const DOCS_STYLES = `
:root { color-scheme: light dark; --ink: #1b1e21; --soft: #565c62; --line: #dedad2; --ground: #fbfaf7; --moss: #1c6b4a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --soft: #a9afb5; --line: #2e3439; --ground: #14171a; --moss: #57c08f; } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
summary { padding: .5rem 0; cursor: pointer; overflow-wrap: anywhere; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; padding: .75rem; }
table { width: 100%; border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
a { color: var(--moss); } .method { display: inline-block; min-width: 4rem; font-weight: 700; color: var(--moss); } .soft { color: var(--soft); }
`;
