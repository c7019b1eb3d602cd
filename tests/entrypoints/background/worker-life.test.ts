// What the browser's rules for workers ask of the source: it may be stopped after 30 s, at any await.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const LONGEST_MS = 20_000;

const sources = ['services', 'store', 'calendar/api', 'entrypoints/background'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
);

/** `const NAME = 2_500`, wherever it stands; a number stands for itself. */
function millisecondsOf(expression: string): number {
  const all = sources.map(({ text }) => text).join('\n');
  const value = new RegExp(`const ${expression} = ([\\d_]+);`).exec(all)?.[1] ?? expression;
  return Number(value.replaceAll('_', ''));
}

describe('the worker', () => {
  it('L2 plans nothing by timers: the longest wait is 20 s, everything later is an alarm', () => {
    const timers = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/setTimeout\([^;]*?,\s*([\w.]+)\)/g)].map(([, delay = '']) => [file, delay] as const),
    );
    const calls = sources.flatMap(({ text }) => [...text.matchAll(/setTimeout\(/g)]);
    expect(timers).toHaveLength(calls.length);
    expect(timers.length).toBeGreaterThan(1);
    expect(timers.filter(([, delay]) => !(millisecondsOf(delay) <= LONGEST_MS))).toEqual([]);
    expect(sources.filter(({ text }) => /setInterval|setImmediate/.test(text))).toEqual([]);
  });

  it('L6 awaits nothing between its first line and its last listener', () => {
    const text = (file: string) => sources.find((source) => source.file === file)?.text ?? '';
    expect(text('entrypoints/background/index.ts')).not.toMatch(/await|\basync\b|\.then\(/);
    const start = text('entrypoints/background/start.ts');
    const body = start.slice(start.indexOf('export function startBackground'));
    const last = body.lastIndexOf('addListener(');
    expect([...body.slice(0, last).matchAll(/addListener\(/g)]).toHaveLength(6);
    expect(body).toMatch(/^export function startBackground/);
    const elsewhere = sources.filter(
      ({ file, text: each }) => each.includes('addListener(') && file !== 'entrypoints/background/start.ts',
    );
    expect(elsewhere).toEqual([]);
  });
});
