// What every tool needs before it can do its work: the right Node, the packages installed, the sources built.
// Plain Node without any dependency, because it runs in a fresh clone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const NODE_MINIMUM = [20, 19];
const PROJECT_PARENTS = ['apps', 'libs'];
const PROJECTS_AT_THE_TOP = ['workflows', 'migrations'];
const NOT_A_SOURCE = new Set(['node_modules', 'dist', '.tollgate']);
const inWorkspace = (...parts) => path.join(workspaceRoot, ...parts);
const installStamp = inWorkspace('node_modules', '.tollgate-installed');
const buildStamp = inWorkspace('node_modules', '.tollgate-built');

/** Ends the process with a sentence when this Node is too old. */
export function ensureNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [majorMinimum, minorMinimum] = NODE_MINIMUM;
  if (major > majorMinimum || (major === majorMinimum && minor >= minorMinimum)) return;
  process.stderr.write(
    `Tollgate needs Node ${NODE_MINIMUM.join('.')} or newer, this is ${process.versions.node}.\n` +
      'Install Node 24 from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}

/** Installs the packages when there are none, or when package-lock.json changed since the last install. */
export async function ensureInstalled() {
  ensureNodeVersion();
  const lockFile = inWorkspace('package-lock.json');
  const wanted = existsSync(lockFile) ? digest(await readFile(lockFile)) : 'no lock file';
  if ((await readIfPresent(installStamp)) === wanted) return;
  if (await installedByHand(lockFile)) {
    await writeFile(installStamp, wanted);
    return;
  }
  say('installing packages (the first time takes about a minute) …');
  // Not `npm ci`: it refuses a lock file made where packages of other platforms were out of reach. This takes
  // the locked versions as well and changes no file of the checkout.
  await runNpm(['install', '--no-save']);
  const settled = existsSync(lockFile) ? digest(await readFile(lockFile)) : wanted;
  await writeFile(installStamp, settled);
}

/** Builds every project when a source file appeared, changed or went since the last build. */
export async function ensureBuilt() {
  const wanted = digest(await sourceListing());
  if ((await readIfPresent(buildStamp)) === wanted && (await everyProjectIsBuilt())) return;
  say('building …');
  await run(process.execPath, [await executableOf('nx'), 'run-many', '-t', 'build']);
  await mkdir(path.dirname(buildStamp), { recursive: true });
  await writeFile(buildStamp, wanted);
}

// Packages move their executables between releases; their manifest says where they are.
async function executableOf(name) {
  const manifest = JSON.parse(
    await readFile(inWorkspace('node_modules', name, 'package.json'), 'utf8'),
  );
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return inWorkspace('node_modules', name, bin);
}

/** Compiles one project when a source is newer than its build, without looking at any other project. */
export async function compileWhenStale(directory) {
  const files = [];
  await listFiles(path.join(directory, 'src'), files);
  const built = await modifiedAt(inWorkspace(directory, 'dist', 'index.js'));
  const newest = Math.max(...files.map((line) => Number(line.split(' ').at(-1))));
  if (built !== undefined && built >= newest) return;
  await run(process.execPath, [inWorkspace('tools', 'compile.mjs')], {
    cwd: inWorkspace(directory),
  });
}

/**
 * Runs a program in the workspace. Its output is only shown if it fails, and then this process ends: nothing
 * that follows could work, and what the program said is the whole explanation.
 */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: workspaceRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NX_TUI: 'false', FORCE_COLOR: '0' },
      ...options,
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(output);
      say(`"${[path.basename(command), ...args].join(' ')}" ended with ${code}, see above`);
      process.exit(1);
    });
  });
}

// npm writes node_modules/.package-lock.json last, so it is newer than the lock file after `npm install`.
async function installedByHand(lockFile) {
  const [installed, locked] = await Promise.all(
    [inWorkspace('node_modules', '.package-lock.json'), lockFile].map(modifiedAt),
  );
  return installed !== undefined && locked !== undefined && installed >= locked;
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && npm.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
  });
}

async function projectDirectories() {
  const nested = await Promise.all(
    PROJECT_PARENTS.map(async (parent) => {
      const entries = await readdir(inWorkspace(parent), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => path.join(parent, name));
    }),
  );
  return [...nested.flat(), ...PROJECTS_AT_THE_TOP].filter((directory) =>
    existsSync(inWorkspace(directory, 'package.json')),
  );
}

async function everyProjectIsBuilt() {
  const directories = await projectDirectories();
  for (const directory of directories) {
    const manifest = JSON.parse(await readFile(inWorkspace(directory, 'package.json'), 'utf8'));
    const hasBuild = manifest.nx?.targets?.build !== undefined;
    if (hasBuild && !existsSync(inWorkspace(directory, 'dist'))) return false;
  }
  return true;
}

// Names, sizes and times instead of contents: a warm start must not read every file.
async function sourceListing() {
  const lines = [];
  for (const directory of [...(await projectDirectories()), 'tools']) {
    await listFiles(directory, lines);
  }
  return lines.sort().join('\n');
}

async function listFiles(directory, lines) {
  const entries = await readdir(inWorkspace(directory), { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const name = path.join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!NOT_A_SOURCE.has(entry.name)) await listFiles(name, lines);
        return;
      }
      const { size, mtimeMs } = await stat(inWorkspace(name));
      lines.push(`${name} ${size} ${Math.floor(mtimeMs)}`);
    }),
  );
}

async function modifiedAt(file) {
  return existsSync(file) ? (await stat(file)).mtimeMs : undefined;
}

async function readIfPresent(file) {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}

function say(text) {
  process.stderr.write(`tollgate: ${text}\n`);
}
