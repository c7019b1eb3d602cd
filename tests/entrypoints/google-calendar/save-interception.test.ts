// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageContext } from '../../../calendar/page/page-context.ts';
import { surfaces } from '../../../calendar/page/surfaces.ts';
import { interceptSave } from '../../../entrypoints/google-calendar/save-interception.ts';
import type { GuardAnswer } from '../../../messages/page-messages.ts';
import { eventDraft, span } from '../../support/builders.ts';
import { findings, startJourney } from './support/journey.ts';

const [quickCreate] = surfaces;
const onHardBlock = { ...findings(), isAskedBeforeSaving: true } as GuardAnswer;

let life: AbortController;
let save: HTMLButtonElement;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  const dialog = document.createElement('div');
  save = document.createElement('button');
  save.setAttribute('jsname', 'x8hlje');
  dialog.append(save);
  document.body.append(dialog);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A judged draft over a page whose Save acts at the document, and counts. */
async function judged(answer: GuardAnswer = onHardBlock) {
  if (quickCreate === undefined) throw new Error('no surface');
  const surface = { ...quickCreate, moreOptions: () => null };
  const journey = startJourney(life.signal, answer);
  const saved = vi.fn<(event: Event) => void>();
  document.addEventListener('click', saved, { signal: life.signal });
  interceptSave({
    window,
    readPage: () => ({ document, isVisible: () => true }) as unknown as PageContext,
    now: Date.now,
    question: () => {
      const question = journey.journey.saveQuestion();
      const root = save.parentElement;
      return question === null || root === null
        ? question
        : { ...question, sighting: { ...question.sighting, surface, root } };
    },
    signal: life.signal,
    isTrusted: () => true,
  });
  const press = (detail = 1) => {
    save.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    return saved.mock.calls.length;
  };
  await journey.see();
  return { ...journey, press };
}

describe('a draft on a hard block, for somebody who wants to be asked', () => {
  test('is held back once, with the card in focus and a line that says so; the second attempt saves', async () => {
    const { press, card, focus } = await judged();
    expect(press()).toBe(0);
    expect(card()).toMatchObject({ kind: 'assessed', notice: 'saveWaits' });
    expect(focus).toEqual(['taken']);
    expect(press()).toBe(1);
    expect(press()).toBe(2);
  });

  test('that is saved at the second attempt was waved through: nobody is told of it later', async () => {
    const { press, questions, settle } = await judged();
    press();
    expect(questions).not.toContainEqual(['wavedThrough', expect.anything()]);
    press(2);
    expect(questions).not.toContainEqual(['wavedThrough', expect.anything()]);
    press();
    await settle();
    const { interval, guests } = eventDraft();
    const about = { account: 'manager@example.com', interval, guests, reason: null };
    expect(questions).toContainEqual(['wavedThrough', expect.objectContaining(about)]);
  });

  test('is asked about by the last judgement while it is judged once more, however long that takes', async () => {
    const { press, journey, send } = await judged();
    send.mockReturnValueOnce(new Promise(() => {}));
    journey.judgeAgain();
    vi.advanceTimersByTime(400);
    expect(press()).toBe(0);
    expect(press()).toBe(1);
  });

  test('is asked about again when it was changed, and three times at most', async () => {
    const { press, see } = await judged();
    expect(press()).toBe(0);
    for (const times of ['10:45-11:15', '11:00-11:30']) {
      await see({ interval: span(times) });
      expect(press()).toBe(0);
    }
    await see({ interval: span('9:00-9:30') });
    expect(press()).toBe(1);
  });

  test('is not asked about again because of its title', async () => {
    const { press, see } = await judged();
    press();
    await see({ title: 'Quick sync on the build' });
    expect(press()).toBe(1);
  });

  test('the second click of a double click is no second attempt, for five seconds at most', async () => {
    const { press } = await judged();
    expect([press(1), press(2)]).toEqual([0, 0]);
    vi.advanceTimersByTime(5001);
    expect(press(2)).toBe(1);
  });

  test('saves at the next attempt after five seconds, and after an hour', async () => {
    const { press } = await judged();
    press();
    vi.advanceTimersByTime(3_600_000);
    expect(press()).toBe(1);
  });

  test('never waits for an answer that is still to come', async () => {
    const { press, see, send } = await judged();
    send.mockReturnValueOnce(new Promise(() => {}));
    await see({ interval: span('11:00-11:30') });
    expect(press()).toBe(1);
  });

  test('is saved at once after the person decided: noted, held or dismissed', async () => {
    const { press, act, send } = await judged();
    send.mockResolvedValueOnce(null);
    await act(({ decide }) => decide?.note('incident', ''));
    expect(press()).toBe(1);
    await act((actions) => actions.dismiss());
    expect(press()).toBe(2);
  });

  test('is saved at once when anything of ours fails', async () => {
    const { press, journey } = await judged();
    vi.spyOn(journey, 'saveQuestion').mockImplementation(() => {
      throw new TypeError('a fault of ours');
    });
    expect(press()).toBe(1);
  });

  test('is saved at once when the script has ended', async () => {
    const { press } = await judged();
    const saved = vi.fn<() => void>();
    life.abort();
    document.addEventListener('click', saved, { once: true });
    press();
    expect(saved).toHaveBeenCalledOnce();
  });
});

test.each([
  ['the option is off', findings()],
  ['there is no card', { status: 'silent', because: 'clear' }],
] as const)('Save is never held back when %s', async (_why, answer) => {
  const { press } = await judged(answer);
  expect(press()).toBe(1);
});
