import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdSelection } from '../../../entrypoints/background/hold-menu.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { MANAGER } from '../../support/own-calendar.ts';
import { startWorker } from './support/worker-side.ts';

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

/** What the browser tells of a click on an entry. */
const clicked = (selectionText: string, menuItemId = 'hold-selection') =>
  ({ menuItemId, selectionText, editable: false, modifiers: [] }) as const;

async function heldAfter(...clicks: Parameters<typeof clicked>[]) {
  const side = await startWorker(google, { email: MANAGER });
  for (const click of clicks) {
    const { editable, menuItemId, selectionText } = clicked(...click);
    await holdSelection({ editable, menuItemId, selectionText, modifiers: [] }, side.workers);
  }
  return { ...side, held: await side.worker.store.held.toArray() };
}

describe('selected text of any page', () => {
  it('is held for nobody yet, as one line, and the queue asks for whom', async () => {
    const { held, opened } = await heldAfter(['Who owns\n  the error budget?']);
    expect(held).toMatchObject([{ what: 'Who owns the error budget?', who: [], interval: null }]);
    expect(opened.map(String)).toEqual([expect.stringContaining('options.html#queue')]);
  });

  it('is cut where it is a whole page, and nothing is no request', async () => {
    const { held } = await heldAfter(['word '.repeat(1000)], ['  \n '], ['Text', 'another entry']);
    expect(held).toHaveLength(1);
    expect(held[0]?.what.length).toBeLessThanOrEqual(500);
  });
});
