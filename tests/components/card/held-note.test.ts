// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-state.ts';
import { createHeldNote } from '../../../components/card/held-note.ts';
import type { Send } from '../../../messages/send.ts';
import { CARD_STATES } from '../../support/card-states.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function setUp() {
  const send = vi.fn<(name: string, payload: unknown) => Promise<unknown>>().mockResolvedValue(null);
  const onUnreachable = vi.fn<() => void>();
  const said: string[] = [];
  const shown: string[] = [];
  let isInUse = false;
  let actions: CardActions | undefined;
  const note = createHeldNote({
    document,
    send: send as unknown as Send,
    account: () => 'manager@example.com',
    open(state, given) {
      shown.push(state.id);
      actions = given;
      return {
        remove: () => void shown.splice(shown.indexOf(state.id), 1),
        isInUse: () => isInUse,
        say: (words) => void said.push(words),
      };
    },
    onUnreachable,
    signal: life.signal,
  });
  return {
    note,
    send,
    onUnreachable,
    said,
    shown,
    actions: () => actions,
    use: (now: boolean) => {
      isInUse = now;
    },
  };
}

const HELD = CARD_STATES.held;
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

describe('the note that something is held', () => {
  test('stays for ten seconds', async () => {
    const { note, shown } = setUp();
    note.show(HELD);
    await seconds(9.5);
    expect(shown).toEqual(['held-1']);
    await seconds(0.5);
    expect(shown).toEqual([]);
  });

  test('waits while somebody is at it, and while the tab is hidden', async () => {
    const { note, shown, use } = setUp();
    note.show(HELD);
    await seconds(9);
    use(true);
    await seconds(60);
    use(false);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await seconds(60);
    expect(shown).toEqual(['held-1']);
    hidden.mockReturnValue(false);
    await seconds(1);
    expect(shown).toEqual([]);
  });

  test('gives way to the next one, which has its own ten seconds', async () => {
    const { note, shown } = setUp();
    note.show(HELD);
    await seconds(9);
    note.show({ ...HELD, id: 'held-2' });
    expect(shown).toEqual(['held-2']);
    await seconds(9);
    expect(shown).toEqual(['held-2']);
  });

  test('takes back what was held, says so, and is over', async () => {
    const { note, shown, said, send, actions } = setUp();
    note.show(HELD);
    actions()?.undo();
    expect(send).toHaveBeenCalledExactlyOnceWith('undoHold', {
      account: 'manager@example.com',
      id: 'held-1',
    });
    await seconds(0);
    expect([said, shown]).toEqual([['undone'], []]);
  });

  test('says when it could not be taken back, and stays for another try', async () => {
    const { note, shown, said, send, actions, onUnreachable } = setUp();
    send.mockRejectedValueOnce(new Error('storage: full'));
    note.show(HELD);
    actions()?.undo();
    await seconds(0);
    expect([said, shown]).toEqual([['notKept'], ['held-1']]);
    expect(onUnreachable).toHaveBeenCalledOnce();
  });

  test('opens the queue and goes, or is dismissed', async () => {
    const { note, shown, send, actions } = setUp();
    note.show(HELD);
    actions()?.decide?.openQueue();
    await seconds(0);
    expect(send).toHaveBeenCalledExactlyOnceWith('openQueue', {});
    expect(shown).toEqual([]);
    note.show(HELD);
    actions()?.dismiss();
    expect(shown).toEqual([]);
  });

  test('goes with the page’s script, and does not come after it', () => {
    const { note, shown } = setUp();
    note.show(HELD);
    life.abort();
    expect(shown).toEqual([]);
    note.show(HELD);
    expect(shown).toEqual([]);
  });
});
