// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DraftSighting, watchDrafts } from '../../../calendar/page/watch-drafts.ts';
import { byCss, loadPage, NOW } from './support/load-page.ts';

const PAGE = readFileSync(
  join(import.meta.dirname, '../../fixtures/pages/ways/2026-11-send-updates.html'),
  'utf8',
);
const CHIP = '[data-eventchip][tabindex="0"]';
const DIALOG = '[role="alertdialog"]';
const nextFrame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

async function watch() {
  const readPage = loadPage(PAGE);
  byCss(DIALOG).style.display = 'none';
  const onDraft = vi.fn<(sighting: DraftSighting) => void>();
  watchDrafts({
    window,
    readPage,
    now: () => NOW,
    onDraft,
    onClosed: () => {},
    onHealth: () => {},
    signal: life.signal,
  });
  await nextFrame();
  const ask = async () => {
    byCss(DIALOG).style.display = '';
    await nextFrame();
  };
  const press = (css: string) => byCss(css).dispatchEvent(new Event('pointerdown', { bubbles: true }));
  return { onDraft, ask, press, last: () => onDraft.mock.lastCall?.[0] };
}

test('Google’s question after a drag is a draft of the dragged event at its new time', async () => {
  const { ask, press, last } = await watch();
  press(CHIP);
  byCss(CHIP).style.top = '576px';
  await ask();
  expect(last()?.root).toBe(byCss(DIALOG));
  expect(last()?.reading).toMatchObject({
    status: 'read',
    movedEvent: { calendarId: 'manager@example.com' },
    draft: {
      guests: [],
      interval: { start: Date.parse('2026-11-26T12:00+01:00'), end: Date.parse('2026-11-26T13:00+01:00') },
      original: {
        interval: { start: Date.parse('2026-11-26T10:30+01:00'), end: Date.parse('2026-11-26T11:30+01:00') },
      },
    },
  });
});

test('a question without a drag before it is none of ours', async () => {
  const { ask, onDraft } = await watch();
  await ask();
  expect(onDraft).not.toHaveBeenCalled();
});

test('a chip that was pressed and stayed where it was is no drag', async () => {
  const { ask, press, onDraft } = await watch();
  press(CHIP);
  await ask();
  expect(onDraft).not.toHaveBeenCalled();
});

test('a press elsewhere ends the memory of a drag', async () => {
  const { ask, press, onDraft } = await watch();
  press(CHIP);
  byCss(CHIP).style.top = '576px';
  press('header');
  await ask();
  expect(onDraft).not.toHaveBeenCalled();
});
