// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMountPoint, MARKER } from '../../../calendar/page/mount-point.ts';
import { themeBehind } from '../../../calendar/page/page-theme.ts';
import type { Anchor } from '../../../calendar/page/surface.ts';
import { byCss, loadPage } from './support/load-page.ts';

const nextFrame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));

beforeEach(() => {
  loadPage('<body><div id="root"><p id="times">10:30</p><p id="more"></p></div></body>');
});

function mount(overrides: { place?: Anchor['place']; signal?: AbortSignal } = {}) {
  const onGivenUp = vi.fn<() => void>();
  const point = createMountPoint({
    root: byCss('#root'),
    findAnchor: () => {
      const node = document.querySelector('#times');
      return node === null ? null : { node, place: overrides.place ?? 'after' };
    },
    onGivenUp,
    signal: overrides.signal ?? new AbortController().signal,
  });
  return { point, onGivenUp };
}

const host = () => document.querySelector(`[${MARKER}]`);

describe("the card's place", () => {
  test.each([
    ['after', '#times + *'],
    ['before', '#root > :first-child'],
    ['lastChild', '#times > *'],
  ] as const)('can be %s its anchor', (place, css) => {
    mount({ place });
    expect(document.querySelector(css)).toBe(host());
    expect(host()).not.toBeNull();
  });

  test('is closed to scripts of the page', () => {
    mount();
    expect(host()?.shadowRoot).toBeNull();
  });

  test('is none where the page has no anchor', () => {
    byCss('#times').remove();
    expect(mount().point).toBeNull();
    expect(host()).toBeNull();
  });

  test('is taken again when a redraw removes it, three times, and then given up', async () => {
    const { onGivenUp } = mount();
    for (let time = 0; time < 3; time += 1) {
      host()?.remove();
      await nextFrame();
      expect(host()).not.toBeNull();
    }
    expect(onGivenUp).not.toHaveBeenCalled();
    host()?.remove();
    await nextFrame();
    expect(host()).toBeNull();
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  test('X16: is taken again when the page moves it elsewhere, and given up like a removal', async () => {
    const { onGivenUp } = mount();
    for (let time = 0; time < 3; time += 1) {
      byCss('#more').append(host() ?? '');
      await nextFrame();
      expect(host()?.previousElementSibling).toBe(byCss('#times'));
    }
    byCss('#more').append(host() ?? '');
    await nextFrame();
    expect(onGivenUp).toHaveBeenCalledOnce();
    byCss('#more').append('redrawn');
    await nextFrame();
    expect(host()).toBeNull();
  });

  test('is left when the script ends, and nothing comes back', async () => {
    const life = new AbortController();
    mount({ signal: life.signal });
    life.abort();
    expect(host()).toBeNull();
    byCss('#more').append('redrawn');
    await nextFrame();
    expect(host()).toBeNull();
  });
});

describe('a card that was taken away', () => {
  test('leaves nothing with the signal, which lives as long as the page', () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, 'addEventListener').mockImplementation((_, listener) => void listeners.add(listener));
    vi.spyOn(signal, 'removeEventListener').mockImplementation(
      (_, listener) => void listeners.delete(listener),
    );
    const { point } = mount({ signal });
    expect(listeners.size).toBe(1);
    point?.remove();
    expect(listeners.size).toBe(0);
  });
});

describe('the theme behind the card', () => {
  test.each([
    ['rgb(32, 33, 36)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgba(0, 0, 0, 0.1)', 'light'],
  ])('%s makes it %s', (color, theme) => {
    byCss('#root').style.backgroundColor = color;
    expect(themeBehind(byCss('#times'))).toBe(theme);
  });

  test('is that of the nearest opaque background', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    byCss('#root').style.backgroundColor = 'rgb(19, 19, 20)';
    byCss('#times').style.backgroundColor = 'rgba(255, 255, 255, 0.05)';
    expect(themeBehind(byCss('#times'))).toBe('dark');
  });
});
