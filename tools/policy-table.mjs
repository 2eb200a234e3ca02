import process from 'node:process';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { inRoot } from './lib/workspace.mjs';

/** `npm run policy-table`: writes docs/policy-table.md anew from what the API answers. Read what changed before committing. */
await ensureInstalled();
const code = await run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inRoot('node_modules', 'jest', 'bin', 'jest.js'),
    'policy-table',
    '--selectProjects',
    'medium',
  ],
  { cwd: inRoot('backend'), env: { POLICY_TABLE: 'write' } },
);
process.exit(code);
