// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSurface } from '../../../calendar/page/surfaces.ts';
import { createHealthWatch } from '../../../calendar/page/watch-health.ts';
import type { SurfaceHealth } from '../../../domain/page-health.ts';
import { byCss, loadPage, NOW } from './support/load-page.ts';

const MINUTE = 60_000;

function open(name: string) {
  const html = readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8');
  const readPage = loadPage(html);
  const told: SurfaceHealth[] = [];
  let now = NOW;
  const isOn = createHealthWatch({ now: () => now, onHealth: (health) => told.push(health) });
  const see = () => {
    const page = readPage();
    const seen = openSurface(page);
    if (seen === null) throw new Error('no draft');
    return isOn(seen, seen.surface.readDraft(seen.root, page), page);
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { see, pass, told };
}

describe('the health of a surface', () => {
  test.each([
    ['quick-create-bubble/2026-11-open-times', 'green'],
    ['quick-create-bubble/2026-11-collapsed', 'green'],
    ['full-editor/2026-11-new', 'green'],
    ['quick-create-bubble/2026-11-jsnames-renamed', 'yellow'],
    ['full-editor/2026-11-no-ids', 'yellow'],
    ['quick-create-bubble/2026-11-collapsed-without-chip', 'yellow'],
    ['quick-create-bubble/2026-11-blind', 'red'],
    ['ways/2026-11-bubble-contradiction', 'red'],
  ])('%s is %s', (name, color) => {
    const { see, told } = open(name);
    see();
    expect(told).toMatchObject([{ color, build: 'calendar.web_20261115.01_p0' }]);
  });

  test('names ranks, sources and counts, and nothing of people', () => {
    const { see, told } = open('full-editor/2026-11-new');
    see();
    expect(told[0]?.fields).toContainEqual({
      name: 'start',
      rank: 0,
      source: 'id data-date, id data-ical',
      hits: [],
    });
    expect(told[0]?.fields).toContainEqual(
      expect.objectContaining({ name: 'startDate', rank: 0, source: 'probe', hits: expect.any(Array) }),
    );
    expect(JSON.stringify(told)).not.toMatch(/example\.com|Planning/);
  });

  test('is looked at once a minute while nothing changes', () => {
    const { see, pass, told } = open('full-editor/2026-11-new');
    for (const _ of [1, 2, 3]) see();
    expect(told).toHaveLength(1);
    pass(MINUTE);
    see();
    expect(told).toHaveLength(2);
  });

  test('red once leaves the card on, twice in a row switches it off, and a draft that is read on again', () => {
    const { see, pass } = open('ways/2026-11-bubble-contradiction');
    expect(see()).toBe(true);
    expect(see()).toBe(true);
    pass(MINUTE);
    expect(see()).toBe(false);
    chooseOneOClock();
    expect(see()).toBe(true);
  });

  test('fails the check of the columns when the grid shows another week than the address', () => {
    const { see, told } = open('quick-create-bubble/2026-11-open-times');
    byCss('[data-column-index]').setAttribute('data-column-index', '0');
    setAddress('https://calendar.google.com/calendar/u/0/r/week/2026/12/10');
    see();
    expect(told).toMatchObject([{ color: 'yellow', failedChecks: ['columnDay'] }]);
  });

  test('fails the check of the event when the editor shows another one than the address', () => {
    const { see, told } = open('full-editor/2026-11-existing');
    setAddress('https://calendar.google.com/calendar/u/0/r/eventedit/b3RoZXIgbWFuYWdlckBleGFtcGxlLmNvbQ');
    see();
    expect(told[0]?.failedChecks).toEqual(['eventAddress']);
  });
});

/** What words and chip say already. */
function chooseOneOClock(): void {
  for (const [from, to] of [
    ['T103000', 'T130000'],
    ['T113000', 'T140000'],
  ]) {
    const shown = [...document.querySelectorAll(`[data-ical="${from}"]:not([role])`)];
    for (const wrapper of shown) wrapper.setAttribute('data-ical', to ?? '');
  }
}

function setAddress(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}
