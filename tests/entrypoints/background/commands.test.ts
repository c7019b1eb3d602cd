import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { COMMANDS } from '../../../components/shortcuts.ts';
import { HOUR } from '../../../domain/time.ts';
import { followCommand } from '../../../entrypoints/background/commands.ts';
import type { Worker } from '../../../entrypoints/background/create-worker.ts';

const NOW = 1_000_000;

function side(pausedUntil: number | null = null) {
  const done: unknown[] = [];
  const worker = {
    ownBlocks: { cookNow: async (minutes: number) => void done.push(`cook ${minutes}`) },
    flare: { askForHelp: async (until: number | null) => void done.push(`help until ${until}`) },
    change: (work: () => Promise<unknown>) => work(),
    publishInBackground: () => void done.push('publish'),
    tellChanged: () => void done.push('tell'),
    settings: async () => ({ pausedUntil }),
    changeSettings: async (patch: unknown) => void done.push(patch),
    now: () => NOW,
  } as unknown as Worker;
  const browser = {
    tabs: { create: async ({ url }: { url: string }) => void done.push(url) },
    runtime: { getURL: (path: string) => path },
    action: { openPopup: vi.fn<() => Promise<void>>(async () => void done.push('popup')) },
  } as unknown as Browser;
  return { done, press: (name: string) => followCommand(browser, { current: async () => worker }, name) };
}

describe('a key', () => {
  it('cooks for an hour, and publishes it', async () => {
    const { done, press } = side();
    await press('cook-now');
    expect(done).toEqual(['cook 60', 'publish', 'tell']);
  });

  it('pauses the guard for an hour, and pressed again resumes it', async () => {
    const first = side();
    await first.press('pause');
    expect(first.done[0]).toEqual({ pausedUntil: NOW + HOUR });
    const second = side(NOW + HOUR);
    await second.press('pause');
    expect(second.done[0]).toEqual({ pausedUntil: null });
    const over = side(NOW - HOUR);
    await over.press('pause');
    expect(over.done[0]).toEqual({ pausedUntil: NOW + HOUR });
  });

  it('asks for help until the end of the block, and shows the way back', async () => {
    const { done, press } = side();
    await press('stuck');
    expect(done).toEqual(['help until null', 'publish', 'tell', 'popup']);
  });

  it('opens the queue', async () => {
    const { done, press } = side();
    await press('open-queue');
    expect(done).toEqual(['/options.html#queue']);
  });

  it('of every command does something, and a strange one nothing', async () => {
    const silent: string[] = [];
    for (const name of COMMANDS) {
      const { done, press } = side();
      await press(name);
      if (done.length === 0) silent.push(name);
    }
    expect(silent).toEqual([]);
    const { done, press } = side();
    await press('something-else');
    expect(done).toEqual([]);
  });
});
