import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { transformFile } from '@swc/core';
import { cruise } from 'dependency-cruiser';
import configuration from '../.dependency-cruiser.mjs';
import { inRoot, root } from './lib/workspace.mjs';

/**
 * Checks who imports whom. dependency-cruiser reads TypeScript through a compiler API that TypeScript 7 no longer has, and
 * its swc parser knows no JSX; so the sources are turned into plain modules in a mirror of the tree first. Imports of types
 * alone vanish there, which is right: they bind nothing at run time.
 */
const PACKAGES = ['shared', 'migrations', 'backend', 'frontend'];
const mirror = inRoot('.cache', 'boundaries');

/** @param {string} file a path inside the project */
async function reflect(file) {
  const { code } = await transformFile(inRoot(file), {
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: file.endsWith('.tsx'), decorators: true },
      transform: { react: { runtime: 'automatic' } },
    },
  });
  const target = path.join(mirror, file.replace(/\.tsx?$/, '.js'));
  const up = path.relative(path.dirname(target), mirror) || '.';
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(
    target,
    code
      .replace(/(['"])@headframe\/shared\/([\w-]+)\1/g, `'${up}/shared/src/$2/index.js'`)
      .replace(/(['"])@headframe\/migrations\1/g, `'${up}/migrations/src/index.js'`),
  );
}

fs.rmSync(mirror, { recursive: true, force: true });
const sources = PACKAGES.flatMap((name) =>
  fs
    .readdirSync(inRoot(name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => path.join(name, 'src', file)),
);
await Promise.all(sources.map(reflect));
process.chdir(mirror);
const { forbidden, options } = configuration;
const { output } = await cruise(
  PACKAGES.map((name) => `${name}/src`),
  { ...options, validate: true, ruleSet: { forbidden }, outputType: 'json' },
);
process.chdir(root);

/** @type {{ summary: { totalCruised: number, violations: { rule: { name: string }, from: string, to: string }[] } }} */
const { summary } = JSON.parse(/** @type {string} */ (output));
// A cruise that saw nothing would find nothing.
if (summary.totalCruised < sources.length)
  throw new Error(`only ${summary.totalCruised} of ${sources.length} modules were read`);
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exit(summary.violations.length === 0 ? 0 : 1);
