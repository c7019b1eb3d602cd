// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MARKER } from '../../../calendar/page/mount-point.ts';
import { type DraftSighting, watchDrafts } from '../../../calendar/page/watch-drafts.ts';
import type { SurfaceHealth } from '../../../domain/page-health.ts';
import { byCss, loadPage, NOW } from './support/load-page.ts';

const html = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8');
const BUBBLE = html('quick-create-bubble/2026-11-open-times');
const DIALOG = '[data-chips-dialog][aria-modal]';
/** Google changes wrapper, text and the draft's chip together. */
function chooseTime(jsname: string, ical: string, words: string): void {
  const wrapper = byCss(`${DIALOG} [jsname="${jsname}"]`);
  wrapper.setAttribute('data-ical', ical);
  const input = wrapper.querySelector('input');
  if (input !== null) input.value = words;
  if (jsname === 'B4GDSd') byCss('[data-eventchip]').style.top = '444px';
}
const nextFrame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));

let life: AbortController;
let now: number;
beforeEach(() => {
  life = new AbortController();
  now = NOW;
});
afterEach(() => life.abort());

async function watch(page = BUBBLE) {
  const readPage = loadPage(page);
  const onDraft = vi.fn<(sighting: DraftSighting) => void>();
  const onClosed = vi.fn<() => void>();
  const onHealth = vi.fn<(health: SurfaceHealth) => void>();
  watchDrafts({ window, readPage, now: () => now, onDraft, onClosed, onHealth, signal: life.signal });
  await nextFrame();
  const last = () => onDraft.mock.lastCall?.[0];
  const draft = () => {
    const reading = last()?.reading;
    return reading?.status === 'read' ? reading.draft : null;
  };
  return { onDraft, onClosed, onHealth, last, draft };
}

describe('an open draft', () => {
  test('is told once, with its surface and root', async () => {
    const { onDraft, last } = await watch();
    expect(onDraft).toHaveBeenCalledOnce();
    expect(last()?.surface.id).toBe('quick-create-bubble');
    expect(last()?.root).toBe(byCss(DIALOG));
  });

  test('is told again when Google changes a time, once per frame', async () => {
    const { onDraft, draft } = await watch();
    chooseTime('B4GDSd', 'T091500', '9:15am');
    chooseTime('XCHdmd', 'T101500', '10:15am');
    await nextFrame();
    expect(onDraft).toHaveBeenCalledTimes(2);
    expect(draft()?.interval).toEqual({
      start: Date.parse('2026-11-26T09:15+01:00'),
      end: Date.parse('2026-11-26T10:15+01:00'),
    });
  });

  test('is told again when a guest arrives late', async () => {
    const { draft } = await watch();
    const chip = document.createElement('div');
    chip.setAttribute('data-email', 'Engineer-B@example.com');
    byCss(`${DIALOG} [role="tree"]`).append(chip);
    await nextFrame();
    expect(draft()?.guests).toEqual(['engineer-a@example.com', 'engineer-b@example.com']);
  });

  test('is told again while the title is typed', async () => {
    const { draft } = await watch();
    const title = byCss<HTMLInputElement>(`${DIALOG} [jsname="GYcwYe"] input`);
    title.value = 'Planning week 49';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    expect(draft()?.title).toBe('Planning week 49');
  });

  test('is not told again when nothing of it changed', async () => {
    const { onDraft } = await watch();
    byCss(DIALOG).style.top = '10px';
    document.body.click();
    await nextFrame();
    expect(onDraft).toHaveBeenCalledOnce();
  });

  test('is not looked at again because of nodes of ours', async () => {
    const readPage = loadPage(BUBBLE);
    const reads = vi.fn<typeof readPage>(readPage);
    watchDrafts({
      window,
      readPage: reads,
      now: () => now,
      onDraft: () => {},
      onClosed: () => {},
      onHealth: () => {},
      signal: life.signal,
    });
    await nextFrame();
    const before = reads.mock.calls.length;
    const ours = document.createElement('div');
    ours.setAttribute(MARKER, 'card');
    byCss(DIALOG).append(ours);
    await nextFrame();
    expect(reads).toHaveBeenCalledTimes(before);
  });

  test('keeps its guests while Google redraws the list for a moment', async () => {
    const { onDraft } = await watch();
    const tree = byCss(`${DIALOG} [role="tree"]`);
    const chips = [...tree.children];
    tree.replaceChildren();
    await nextFrame();
    tree.append(...chips);
    await nextFrame();
    expect(onDraft).toHaveBeenCalledOnce();
  });

  test('is another one when the recycled dialog shows another event id', async () => {
    const { draft } = await watch();
    byCss(`${DIALOG} [data-eventid]`).setAttribute('data-eventid', 'b3RoZXIgbWFuYWdlckBleGFtcGxlLmNvbQ');
    await nextFrame();
    expect(draft()?.id).toBe('b3RoZXIgbWFuYWdlckBleGFtcGxlLmNvbQ');
  });

  test('without an id is named by its opening', async () => {
    const { draft } = await watch(BUBBLE.replaceAll('data-eventid', 'data-unknown'));
    expect(draft()?.id).toBe('unnamed-1');
    byCss(DIALOG).style.display = 'none';
    await nextFrame();
    byCss(DIALOG).style.display = '';
    await nextFrame();
    expect(draft()?.id).toBe('unnamed-2');
  });

  test('whose wrapper and text say different times is unknown, once that lasts a second', async () => {
    const { last } = await watch();
    byCss(`${DIALOG} [jsname="B4GDSd"]`).setAttribute('data-ical', 'T091500');
    await nextFrame();
    expect(last()?.reading.status).toBe('read');
    now += 1000;
    document.body.click();
    await nextFrame();
    expect(last()?.reading).toMatchObject({ status: 'unreadable', missing: ['start'] });
    chooseTime('B4GDSd', 'T091500', '9:15am');
    await nextFrame();
    expect(last()?.reading.status).toBe('read');
  });

  test('whose chip lies at another hour than its fields is unknown, once that lasts a second', async () => {
    const { last } = await watch();
    byCss('[data-eventchip]').style.top = '720px';
    await nextFrame();
    now += 1000;
    document.body.click();
    await nextFrame();
    expect(last()?.reading).toMatchObject({ status: 'unreadable', missing: ['start'] });
  });

  test('is not doubted while a time is being typed', async () => {
    const { onDraft } = await watch();
    const input = byCss<HTMLInputElement>(`${DIALOG} [jsname="B4GDSd"] input`);
    input.focus();
    input.value = '2p';
    now += 5000;
    document.body.click();
    await nextFrame();
    expect(onDraft).toHaveBeenCalledOnce();
  });

  test('closes when the dialog is hidden, goes, or turns to another type', async () => {
    const { onClosed, onDraft } = await watch();
    byCss(DIALOG).style.display = 'none';
    await nextFrame();
    expect(onClosed).toHaveBeenCalledOnce();
    byCss(DIALOG).style.display = '';
    await nextFrame();
    expect(onDraft).toHaveBeenCalledTimes(2);
    byCss('#tabEvent').setAttribute('aria-selected', 'false');
    await nextFrame();
    expect(onClosed).toHaveBeenCalledTimes(2);
  });
});

describe('the watcher', () => {
  test('finds an editor whose content comes after the address', async () => {
    const { onDraft, last } = await watch(html('quick-create-bubble/2026-11-task'));
    expect(onDraft).not.toHaveBeenCalled();
    const editor = new DOMParser().parseFromString(html('full-editor/2026-11-new'), 'text/html');
    document.body.dataset['viewfamily'] = 'EVENT_EDIT';
    await nextFrame();
    byCss('#YPCqFe').replaceChildren(...(editor.querySelector('#YPCqFe')?.childNodes ?? []));
    await nextFrame();
    expect(last()?.surface.id).toBe('full-editor');
  });

  describe('on a page that nobody has touched for long', () => {
    async function watchForLong() {
      const watched = await watch();
      byCss(DIALOG).style.display = 'none';
      await nextFrame();
      now += 60_000;
      watched.onDraft.mockClear();
      return watched;
    }

    test('finds a draft that opens by itself', async () => {
      const { onDraft } = await watchForLong();
      byCss(DIALOG).style.display = '';
      await vi.waitFor(() => expect(onDraft).toHaveBeenCalledOnce());
    });

    test.each(['keydown', 'pointerup', 'focusin'])(
      'finds the draft after a %s in the next frame',
      async (type) => {
        const { onDraft } = await watchForLong();
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
        byCss(DIALOG).style.display = '';
        await nextFrame();
        expect(onDraft).toHaveBeenCalledOnce();
      },
    );
  });

  test('falls back to the whole body when a host has another id', async () => {
    const { onDraft } = await watch(BUBBLE.replace('id="yDmH0d"', 'id="renamed"'));
    chooseTime('B4GDSd', 'T091500', '9:15am');
    await nextFrame();
    expect(onDraft).toHaveBeenCalledTimes(2);
  });

  test('leaves pages of the same host alone that are no calendar', async () => {
    const { onDraft } = await watch(BUBBLE.replace('data-viewfamily', 'data-other'));
    expect(onDraft).not.toHaveBeenCalled();
  });

  test('stops with its signal', async () => {
    const { onDraft } = await watch();
    life.abort();
    chooseTime('B4GDSd', 'T091500', '9:15am');
    await nextFrame();
    expect(onDraft).toHaveBeenCalledOnce();
  });

  test('leaves frames inside other pages alone', async () => {
    const readPage = loadPage(BUBBLE);
    const onDraft = vi.fn<(sighting: DraftSighting) => void>();
    const framed = new Proxy(window, {
      get: (target, key) => (key === 'top' ? {} : Reflect.get(target, key, target)),
    });
    watchDrafts({
      window: framed,
      readPage,
      now: () => now,
      onDraft,
      onClosed: () => {},
      onHealth: () => {},
      signal: life.signal,
    });
    await nextFrame();
    expect(onDraft).not.toHaveBeenCalled();
  });
});
