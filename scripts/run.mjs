// The first thing every command runs, under whatever Node the machine has: installs what is missing, then hands over
// to a Node that the tools accept. Usage: node scripts/run.mjs <script.ts> [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
// 22.18 is the first that runs TypeScript without a flag: https://nodejs.org/api/typescript.html
const OLDEST_NODE = [22, 18];

const [script, ...scriptArguments] = process.argv.slice(2);
installDependencies();
const node = findNode();
const separator = process.platform === 'win32' ? ';' : ':';
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...scriptArguments], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${separator}${process.env.PATH}` },
});
// Ctrl-C reaches the child by itself; it tidies up, and this process waits for that. SIGTERM is passed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal === null ? code : 1));

/** `npm ci` once per lockfile: a stamp inside node_modules remembers which one was installed. */
function installDependencies() {
  // A linked node_modules is somebody else's (a second work tree, for example): never emptied from here.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.log('Installing dependencies (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('`npm ci` failed: see above. Is the npm registry reachable?');
  writeFileSync(stamp, lockfile);
}

/** The Node that package.json brings along on Linux, else the machine's own when it is new enough. */
function findNode() {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  for (const candidate of [bundled, process.execPath]) {
    const { stdout } = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
    const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
    if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return candidate;
  }
  return fail(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}. Get it from https://nodejs.org.`,
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
