import { describe, expect, test, vi } from 'vitest';
import { createSend } from '../../messages/send.ts';

describe('a question to the worker', () => {
  const ask = (answer: unknown) => {
    const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(async () => answer);
    return { sendMessage, reply: createSend({ sendMessage })('cookNow', { minutes: 30 }) };
  };

  test('carries its name and payload, and its reply comes back', async () => {
    const { sendMessage, reply } = ask({ ok: true, reply: { now: 1 } });
    expect(await reply).toEqual({ now: 1 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'cookNow', payload: { minutes: 30 } });
  });

  test('that is refused fails with the reason', async () => {
    await expect(ask({ ok: false, problem: 'cookNow: not from here' }).reply).rejects.toThrow(
      'not from here',
    );
  });

  test('that nobody answers fails', async () => {
    await expect(ask(undefined).reply).rejects.toThrow('cookNow: no answer');
  });
});
