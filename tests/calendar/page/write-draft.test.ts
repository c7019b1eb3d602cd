// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fullEditor } from '../../../calendar/page/full-editor.ts';
import { quickCreateBubble } from '../../../calendar/page/quick-create-bubble.ts';
import type { Surface } from '../../../calendar/page/surface.ts';
import { writeDraft } from '../../../calendar/page/write-draft.ts';
import type { Interval } from '../../../domain/time.ts';
import { FRIDAY, span } from '../../support/builders.ts';
import { byCss, loadPage } from './support/load-page.ts';

const html = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8');
const EDITOR = html('full-editor/2026-11-new');
const BUBBLE = html('quick-create-bubble/2026-11-open-times');
const START = '[aria-controls="c21"]';
const END = '[aria-controls="c22"]';

let visit = new AbortController();
beforeEach(() => {
  visit = new AbortController();
});
afterEach(() => visit.abort());

function on<Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): void {
  document.addEventListener(type, listener, { signal: visit.signal });
}

function open(page: string, surface: Surface) {
  const readPage = loadPage(page);
  const root = surface.findRoot(readPage());
  const reading = root === null ? null : surface.readDraft(root, readPage());
  if (root === null || reading?.status !== 'read') throw new Error('no draft');
  const write = (interval: Interval) =>
    writeDraft({ surface, root, readPage, draft: reading.draft, interval, pause: async () => {} });
  const interval = () => {
    const now = surface.readDraft(root, readPage());
    return now.status === 'read' ? now.draft.interval : null;
  };
  return { root, write, interval };
}

/** Options answer clicks the way Google's list does: the wrapper, the input and the choice change. */
function listsThatWork(): string[] {
  const taken: string[] = [];
  on('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const ical = option?.getAttribute('data-ical');
    if (option === null || ical === undefined || ical === null) return;
    taken.push(ical);
    for (const each of option.parentElement?.children ?? []) {
      each.setAttribute('aria-selected', String(each === option));
    }
    option.closest('div[data-ical]:not([role])')?.setAttribute('data-ical', ical);
  });
  return taken;
}

/** Fields that take typed text when they are left, or at Enter. */
function fieldsThatTakeText(commitOn: 'change' | 'Enter'): string[] {
  const keys: string[] = [];
  const take = (input: HTMLInputElement) => {
    const time = /^(\d+):(\d\d)\s?(am|pm)?$/i.exec(input.value);
    const day = /^Nov (\d+), 2026$/.exec(input.value);
    const hour = (Number(time?.[1]) % 12) + (time?.[3]?.toLowerCase() === 'pm' ? 12 : 0);
    const ical = `T${String(hour).padStart(2, '0')}${time?.[2]}00`;
    if (time !== null) input.parentElement?.setAttribute('data-ical', ical);
    if (day !== null) input.setAttribute('data-date', `202611${day[1]}`);
  };
  on('change', ({ target }) => {
    if (commitOn === 'change' && target instanceof HTMLInputElement) take(target);
  });
  on('keydown', ({ key, target }) => {
    keys.push(key);
    if (commitOn === 'Enter' && target instanceof HTMLInputElement) take(target);
  });
  return keys;
}

describe('a slot', () => {
  test('is taken from the lists when they hold its times', async () => {
    const { write, interval } = open(EDITOR, fullEditor);
    const taken = listsThatWork();
    expect(await write(span('9:30-11:00'))).toBe('written');
    expect(taken).toEqual(['T093000', 'T110000']);
    expect(interval()).toEqual(span('9:30-11:00'));
  });

  test('is typed when no list holds its times, day and half of the day included', async () => {
    const { write, interval } = open(EDITOR, fullEditor);
    fieldsThatTakeText('change');
    expect(await write(span('13:15-13:45', FRIDAY))).toBe('written');
    expect(byCss<HTMLInputElement>('#xStDaIn').value).toBe('Nov 27, 2026');
    expect(byCss<HTMLInputElement>(START).value).toMatch(/^1:15\sPM$/);
    expect(interval()).toEqual(span('13:15-13:45', FRIDAY));
  });

  test('is confirmed by Enter in the editor', async () => {
    const { write } = open(EDITOR, fullEditor);
    const keys = fieldsThatTakeText('Enter');
    expect(await write(span('13:15-13:45'))).toBe('written');
    expect(new Set(keys)).toEqual(new Set(['Enter']));
  });

  test('never presses Enter in the bubble, where it may save the event', async () => {
    const { write, interval } = open(BUBBLE, quickCreateBubble);
    const keys = fieldsThatTakeText('change');
    expect(await write(span('13:15-13:45'))).toBe('written');
    expect(keys).toEqual([]);
    expect(interval()).toEqual(span('13:15-13:45'));
  });

  test('touches only what differs', async () => {
    const { write } = open(EDITOR, fullEditor);
    const taken = listsThatWork();
    expect(await write(span('10:30-11:00'))).toBe('written');
    expect(taken).toEqual(['T110000']);
  });

  test('is not written when Google does not take it', async () => {
    const { write, interval } = open(EDITOR, fullEditor);
    expect(await write(span('9:30-11:00'))).toBe('notWritable');
    expect(interval()).toEqual(span('10:30-11:30'));
  });

  test('is not written while the times are folded away, and nothing is pressed', async () => {
    const { write } = open(html('quick-create-bubble/2026-11-collapsed'), quickCreateBubble);
    const taken = listsThatWork();
    expect(await write(span('9:30-11:00'))).toBe('notWritable');
    expect(taken).toEqual([]);
  });

  test('is not written over an all-day draft, whose times are hidden', async () => {
    const { write } = open(html('full-editor/2026-11-all-day'), fullEditor);
    expect(await write(span('9:30-11:00'))).toBe('notWritable');
  });

  test('is not written across midnight where the form has no end date', async () => {
    const { write } = open(BUBBLE, quickCreateBubble);
    byCss('[data-chips-dialog][aria-modal] [jsname="qPZlPe"]').remove();
    fieldsThatTakeText('change');
    expect(await write({ start: span('23:30-23:45').start, end: span('0:00-0:30', FRIDAY).end })).toBe(
      'notWritable',
    );
  });

  test('is found again when Google redraws the row between two fields', async () => {
    const { write, interval } = open(EDITOR, fullEditor);
    listsThatWork();
    on('click', () => {
      const end = byCss(END).parentElement;
      end?.replaceWith(end.cloneNode(true));
    });
    expect(await write(span('9:30-11:00'))).toBe('written');
    expect(interval()).toEqual(span('9:30-11:00'));
  });
});
