import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChannel, type Handlers, type Sender } from '../../messages/channel.ts';
import { contracts } from '../../messages/protocol.ts';

const own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const page: Sender = {
  id: own.id,
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  frameId: 0,
  tab: { id: 1 },
};
const options: Sender = { id: own.id, url: `${own.origin}/options.html`, origin: own.origin };
const reading = { status: 'unreadable', surface: 'full-editor', id: 'x', missing: ['start'], guests: [] };

function channel(asked: string[] = [], bugs: unknown[] = []) {
  const handlers = Object.fromEntries(
    Object.keys(contracts).map((name) => [name, async () => asked.push(name)]),
  ) as unknown as Handlers;
  return createChannel(handlers, own, (bug) => bugs.push(bug));
}

describe('who may ask the worker', () => {
  it('the content script may ask what pages may ask, and nothing else', async () => {
    const asked: string[] = [];
    expect(
      await channel(asked).dispatch({ name: 'assessDraft', payload: { reading, account: null } }, page),
    ).toMatchObject({ ok: true });
    for (const [name, { from }] of Object.entries(contracts)) {
      if (from === 'page') continue;
      expect(await channel(asked).dispatch({ name, payload: {} }, page)).toEqual({
        ok: false,
        problem: `${name}: not from here`,
      });
    }
    expect(asked).toEqual(['assessDraft']);
  });

  it('popup and options may ask what extension pages may ask', async () => {
    expect(await channel().dispatch({ name: 'getOverview', payload: {} }, options)).toMatchObject({
      ok: true,
    });
    expect(
      await channel().dispatch({ name: 'assessDraft', payload: { reading, account: null } }, options),
    ).toMatchObject({ ok: false });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...options, id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['a look-alike host', { ...page, url: 'https://calendar.google.com.evil.example/calendar' }],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['plain http', { ...page, url: 'http://calendar.google.com/calendar' }],
    ['a file', { ...options, url: 'file:///options.html' }],
    ['a sandboxed page that claims our address', { ...options, origin: 'https://evil.example' }],
    [
      'a page with our id in its path',
      { ...options, url: `https://evil.example/${own.origin}/options.html` },
    ],
  ])('%s may ask nothing', async (_who, sender) => {
    for (const name of Object.keys(contracts)) {
      expect(await channel().dispatch({ name, payload: { reading, account: null } }, sender)).toMatchObject({
        ok: false,
      });
    }
  });
});

describe('what the worker takes', () => {
  it('a message that is not in the list is refused', async () => {
    for (const message of [
      null,
      1,
      'getOverview',
      {},
      { name: 'nope' },
      { name: 'toString' },
      { name: '__proto__' },
      [],
    ]) {
      expect(await channel().dispatch(message, options)).toEqual({ ok: false, problem: 'no such message' });
    }
  });

  it('a guest who is no address does not keep the others from being judged', async () => {
    const guests = ["O'Brien+test@Example.com", 'everybody', 'a@b'];
    const asked: unknown[] = [];
    const handlers = {
      assessDraft: async (question: unknown) => asked.push(question),
    } as unknown as Handlers;
    const channelOfOne = createChannel(handlers, own, () => {});
    await channelOfOne.dispatch(
      { name: 'assessDraft', payload: { reading: { ...reading, guests }, account: 'me' } },
      page,
    );
    expect(asked).toMatchObject([
      { account: null, reading: { guests: ["o'brien+test@example.com", 'a@b'] } },
    ]);
  });

  it('a wrong payload is refused with what is wrong', async () => {
    const block = {
      kind: 'weekly',
      id: 'a',
      days: ['MO'],
      from: '12:00',
      to: '09:00',
      level: 'hard',
      zone: 'Europe/Berlin',
    };
    expect(await channel().dispatch({ name: 'saveBlock', payload: { block } }, options)).toEqual({
      ok: false,
      problem: 'saveBlock: the block ends before it starts',
    });
    expect(await channel().dispatch({ name: 'cookNow', payload: { minutes: 45 } }, options)).toMatchObject({
      ok: false,
    });
    expect(
      await channel().dispatch(
        { name: 'saveSettings', payload: { patch: { focusThresholdMinutes: 5 } } },
        options,
      ),
    ).toMatchObject({ ok: false });
  });

  it('a handler that fails is a bug that is kept, and the asker hears of it', async () => {
    const bugs: unknown[] = [];
    const handlers = { getOverview: () => Promise.reject(new Error('broken')) } as unknown as Handlers;
    const answer = await createChannel(handlers, own, (bug) => bugs.push(bug)).dispatch(
      { name: 'getOverview', payload: {} },
      options,
    );
    expect([answer, bugs.length]).toEqual([{ ok: false, problem: 'broken' }, 1]);
  });

  it('survives any message from anybody, and pollutes nothing', async () => {
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.constantFrom(...Object.keys(contracts)),
        payload: fc.anything({ withNullPrototype: true }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(page, options), async (each, sender) => {
        const answer = await channel().dispatch(each, sender);
        expect(typeof answer.ok).toBe('boolean');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
