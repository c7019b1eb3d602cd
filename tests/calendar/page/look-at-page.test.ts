// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createLook } from '../../../calendar/page/look-at-page.ts';
import type { PageContext } from '../../../calendar/page/page-context.ts';
import type { Surface } from '../../../calendar/page/surface.ts';
import { eventDraft } from '../../support/builders.ts';

const root = document.createElement('div');
const onClosed = vi.fn<(wasSeen: boolean) => void>();
let isOpen: boolean;
let isBelieved: boolean;
beforeEach(() => {
  onClosed.mockClear();
  document.body.dataset['viewfamily'] = 'EVENT';
  isOpen = true;
  isBelieved = true;
});

function startLook() {
  const surface = {
    id: 'quick-create-bubble',
    findRoot: () => (isOpen ? root : null),
    readDraft: () => ({ status: 'read', draft: eventDraft(), ranks: {} }),
    isExisting: () => false,
  } as unknown as Surface;
  return createLook({
    surfaces: [surface],
    readPage: () => ({ document }) as PageContext,
    now: () => 0,
    onDraft: () => {},
    onClosed,
    isOn: () => isBelieved,
    lookAgainIn: () => {},
  });
}

test('a draft that goes away was seen', () => {
  const look = startLook();
  look.now();
  isOpen = false;
  look.now();
  expect(onClosed.mock.calls).toEqual([[true]]);
});

test('a draft that goes away from a surface that cannot be believed was not', () => {
  const look = startLook();
  isBelieved = false;
  look.now();
  isOpen = false;
  look.now();
  expect(onClosed.mock.calls).toEqual([[false]]);
});

test('nothing closes where nothing was open', () => {
  const look = startLook();
  isOpen = false;
  look.now();
  look.now();
  expect(onClosed).not.toHaveBeenCalled();
});
