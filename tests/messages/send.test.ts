import { describe, expect, test, vi } from 'vitest';
import { createBackend, type Runtime } from '../../messages/backend.ts';
import { changeNotice } from '../../messages/changed.ts';
import { createSend } from '../../messages/send.ts';

describe('asking the worker', () => {
  test('sends name and payload and hands back the reply', async () => {
    const sendMessage = vi.fn<Runtime['sendMessage']>(async () => ({ ok: true, reply: 'overview' }));
    expect(await createSend({ sendMessage })('cookNow', { minutes: 60 })).toBe('overview');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'cookNow', payload: { minutes: 60 } });
  });

  test('a refusal is an error in the worker’s words', async () => {
    const send = createSend({ sendMessage: async () => ({ ok: false, problem: 'not from here' }) });
    await expect(send('getOverview', {})).rejects.toThrow('not from here');
  });

  test('no listener at the other end is an error, not an overview', async () => {
    const send = createSend({ sendMessage: async () => undefined });
    await expect(send('getOverview', {})).rejects.toThrow('getOverview: no answer');
  });
});

describe('hearing of changes', () => {
  type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

  function runtime() {
    const listeners = new Set<Listener>();
    return {
      tell: (message: unknown) => listeners.forEach((listener) => listener(message)),
      sendMessage: async () => undefined,
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    };
  }

  test('only the notice of a change counts, until one stops listening', () => {
    const browser = runtime();
    const listener = vi.fn<() => void>();
    const stop = createBackend(browser).onChanged(listener);
    browser.tell({ name: 'getOverview' });
    browser.tell(null);
    expect(listener).not.toHaveBeenCalled();
    browser.tell(changeNotice);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    browser.tell(changeNotice);
    expect(listener).toHaveBeenCalledOnce();
  });
});
