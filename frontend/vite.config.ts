import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileCatalogues } from './vite/catalogues.mjs';

/** Where the API answers while the page is developed with `vite`. */
const api = process.env.HEADFRAME_API ?? 'http://localhost:3000';

/** `source` lets us read the contract's TypeScript directly: no build of `shared` before the page's. */
const conditions = ['source', 'module', 'development|production'];

const groups = [
  // What every page needs travels as one file: it packs tighter and spares two requests.
  { name: 'base', tags: ['$initial' as const], priority: 2 },
  // The validator and the contract's DTO classes come with the first check of a form. Left alone, the bundler moves them
  // into the screens that only name them in a dynamic import.
  {
    name: 'checks',
    test: /class-validator|class-transformer|reflect-metadata|\/validator\/|shared\/src\/.*(\.dto|\.query|validators)\.ts$/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  // What many screens are made of travels as one file: twenty of a few hundred bytes pack badly and keep a phone waiting.
  {
    name: 'kit',
    test: /src\/(?:components\/(?:ui|layout)|lib)\/|lucide-react|react-query|react-router/,
    minShareCount: 6,
    priority: 0,
    includeDependenciesRecursively: false,
  },
];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    compileCatalogues(),
    metadataInDevelopment(),
    metadataBeforeDtos(),
    contentBeforeScript(),
    earlyEntry(),
  ],
  resolve: { conditions: [...conditions, isSsrBuild ? 'node' : 'browser'] },
  // Left open, a server's bundle carries React twice and picks the slow one.
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : undefined,
  // The server's bundle holds everything it needs: it runs wherever Node runs.
  ssr: { noExternal: true, resolve: { conditions: [...conditions, 'node'] } },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    target: 'es2022',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // One small style sheet: a screen never appears before its styles.
    cssCodeSplit: false,
    // The content security policy knows no `data:` fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups } } },
  },
  // The API refuses writes whose origin is not its own host, so the host stays the page's.
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
}));

/**
 * A build drops the contract's DTO classes where only their constants are used; `vite` in development does not, and
 * their decorators then need the metadata from the first line on.
 */
function metadataInDevelopment(): Plugin {
  return {
    name: 'headframe:metadata-in-development',
    apply: 'serve',
    transform: {
      filter: { id: /\/src\/entry-client\.tsx$/ },
      handler: (code) => `import 'reflect-metadata';\n${code}`,
    },
  };
}

/**
 * The decorators of a DTO need the metadata before they run, whichever form's check comes first. In one file with many
 * entries the bundler orders modules by what they import, and by nothing else.
 */
function metadataBeforeDtos(): Plugin {
  return {
    name: 'headframe:metadata-before-dtos',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/shared\/src\/.*\.(?:dto|query)\.ts$/ },
      handler: (code) => `import 'reflect-metadata';\n${code}`,
    },
  };
}

/**
 * The server's HTML is readable without any script, so styles and fonts travel first. A browser would otherwise fetch the
 * scripts with the same priority and paint later on a slow line.
 */
function contentBeforeScript(): Plugin {
  return {
    name: 'headframe:content-before-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll(/<script type="module"|<link rel="modulepreload"/g, '$& fetchpriority="low"'),
    },
  };
}

/**
 * What listens before everything else is a plain script of its own, and the document waits for it: who sees a button must
 * be heard. Named by its content it travels once.
 */
function earlyEntry(): Plugin {
  const name = 'entry-early.js';
  return {
    name: 'headframe:early-entry',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      const source = readFileSync(new URL(`src/${name}`, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', name, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const file = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(name));
        if (file === undefined) throw new Error(`${name} is missing from the build.`);
        return html.replace(new RegExp(`\\s+src="/src/${name}"`), ` src="/${file.fileName}"`);
      },
    },
  };
}
