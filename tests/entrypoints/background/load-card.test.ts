import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createLoadCard } from '../../../entrypoints/background/load-card.ts';

const english = async () => 'en' as const;

function recordingBrowser() {
  const calls: unknown[] = [];
  const scripting = { executeScript: async (what: unknown) => void calls.push(what) };
  return { calls, browser: { scripting } as unknown as Browser };
}

describe('the card’s script', () => {
  it('runs in the top frame of the tab that asks, and nowhere else', async () => {
    const { browser, calls } = recordingBrowser();
    await createLoadCard(browser, { id: 7 }, english)({});
    expect(calls).toEqual([
      { target: { tabId: 7, frameIds: [0] }, files: ['card.js'], injectImmediately: true },
    ]);
  });

  it('runs nowhere for who is no tab', async () => {
    const { browser, calls } = recordingBrowser();
    await expect(createLoadCard(browser, undefined, english)({})).rejects.toThrow('no tab');
    expect(calls).toEqual([]);
  });
});
