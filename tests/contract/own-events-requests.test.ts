import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadOurSide } from './load-our-side.ts';
import { doorTo, startTwoGoogles, wireLog } from './two-googles.ts';
import { WINDOW } from './wire-world.ts';

const root = resolve(import.meta.dirname, '../..');
const REQUESTS = join(root, 'tests/contract/own-events-requests.ts');
const MARK = '// @ts-expect-error';
let folder: string;
let lines: string[];
/** `file.ts:12`, for everything that TypeScript refuses. */
let refused: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-'));
  const text = await readFile(REQUESTS, 'utf8');
  lines = text.split('\n');
  const unmarked = join(folder, 'unmarked.ts');
  await writeFile(unmarked, text.replaceAll('../../', `${root}/`).replaceAll(MARK, '//'));
  refused = await compile([REQUESTS, unmarked]);
});
afterAll(() => rm(folder, { recursive: true }));

async function compile(files: readonly string[]): Promise<string[]> {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
  await writeFile(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const output = await new Promise<string>((done) => {
    const given = [compiler, '-p', config, '--pretty', 'false'];
    execFile(process.execPath, given, (_error, stdout) => done(stdout));
  });
  return [...output.matchAll(/^(.+)\((\d+),\d+\): error/gm)].map(
    ([, file = '', line]) => `${basename(file)}:${line}`,
  );
}

test('S14 a request with a sync token and a bound of time cannot be written', () => {
  const forbidden = lines.flatMap((line, index) => (line.includes(MARK) ? [`unmarked.ts:${index + 2}`] : []));
  expect(forbidden).toHaveLength(7);
  // With its marks the file compiles; without them exactly the marked lines do not.
  expect([...new Set(refused)]).toEqual(forbidden);
});

test('S14 forced past the types, a window and a token never leave together', async () => {
  const our = await loadOurSide();
  const { ours: google, close } = await startTwoGoogles(0);
  const client = our.createCalendarClient(doorTo(google));
  await client.listOwnEvents({ window: WINDOW, ...({ syncToken: 'token' } as object) });
  const names = wireLog(google).map(({ query }) => query.map((each) => each.split('=')[0]));
  expect(names).toEqual([['fields', 'maxAttendees', 'maxResults', 'singleEvents', 'timeMax', 'timeMin']]);
  await close();
});
