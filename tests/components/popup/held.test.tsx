// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { HeldQueue } from '../../../messages/held-queue.ts';
import type { Overview, ReportView } from '../../../messages/overview.ts';
import { at, FRIDAY, span } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { heldGroup, heldQueue } from '../../support/held-queues.ts';
import { FOUR_REPORTS, OVERVIEWS, overview, report, TEN_TWENTY } from '../../support/overviews.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(state: Overview, queue: HeldQueue = heldQueue()) {
  const worker = fakeBackend(state);
  worker.queueWith(queue);
  const openOptions = vi.fn<(section?: string) => void>();
  render(
    <PopupApp
      backend={worker.backend}
      locale="en-GB"
      clock={() => TEN_TWENTY}
      openOptions={openOptions}
      openWelcome={() => undefined}
    />,
  );
  await screen.findByText('Let Them Cook');
  return { ...worker, openOptions };
}

const holding = (heldCount: number) => overview({ reports: FOUR_REPORTS, heldCount });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const DROPPED = heldQueue({
  groups: [],
  last: {
    id: 'billing',
    what: 'Billing',
    name: 'Engineer A',
    outcome: { kind: 'dropped', at: TEN_TWENTY },
  },
});

describe('what is held', () => {
  test('is not mentioned where nothing is, nor is the queue asked for', async () => {
    const { asked } = await open(OVERVIEWS.both);
    expect(screen.queryByText(/held$/)).toBeNull();
    expect(asked).not.toHaveBeenCalledWith('getHeldQueue', {});
  });

  test.each([
    [1, '1 request held'],
    [3, '3 requests held'],
  ])('is folded behind its number: %i', async (count, words) => {
    const { openOptions, changes } = await open(holding(count));
    const fold = screen.getByText(words).closest('details');
    expect(fold?.open).toBe(false);
    press('Open queue');
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('queue');
    expect(changes()).toEqual([]);
  });

  test('is released from here, too', async () => {
    const { changes } = await open(holding(1));
    await screen.findByRole('region', { name: 'Engineer A', hidden: true });
    fireEvent.click(screen.getByRole('button', { name: /^Release to the 1:1/, hidden: true }));
    expect(changes()).toEqual([['releaseHeld', { id: 'billing' }]]);
  });

  test('goes to the clipboard where only the other may edit the 1:1', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { changes } = await open(holding(1), heldQueue({ groups: [heldGroup({ next: null })] }));
    fireEvent.click(await screen.findByRole('button', { name: /^Copy for the 1:1/, hidden: true }));
    await vi.waitFor(() => expect(changes()).toEqual([['noteCopied', { id: 'billing' }]]));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Status of the billing import');
  });

  test('can be taken back after the last one was dropped', async () => {
    const { answerWith, queueWith, tellChanged } = await open(holding(1));
    const drop = await screen.findByRole('button', { name: /^Drop/, hidden: true });
    answerWith(holding(0));
    queueWith(DROPPED);
    fireEvent.click(drop);
    tellChanged();
    await screen.findByText('0 requests held');
    expect(screen.getByRole('button', { name: 'Undo', hidden: true })).toBeTruthy();
  });
});

describe('the team now', () => {
  const rows = () => [...document.querySelectorAll('.who')].map((row) => row.textContent);
  const looks = () => [...document.querySelectorAll('.who')].map((row) => row.className);

  const person = (name: string, more: Partial<ReportView>) =>
    report({ name, email: `${name.toLowerCase()}@example.com`, ...more });
  const LATER = span('14:00-17:00');

  test('says who asked for help first, then who cooks, then by name; never how much', async () => {
    const reports = [
      person('Eve', { nextBlock: null, visibility: null }),
      person('Dan', { nextBlock: null, visibility: 'none' }),
      person('Cleo', { nextBlock: null, visibility: 'busy' }),
      person('Bo', { nextBlock: null }),
      person('Zoe', { nextBlock: LATER }),
      person('Ann', { nextBlock: span('9:00-12:00', FRIDAY) }),
      person('Max', {}),
      person('Liv', { flareUntil: at('11:30') }),
    ];
    await open(overview({ reports }));
    expect(rows()).toEqual([
      'LivAsked for help until 11:30',
      'MaxCooking until 12:00',
      'AnnNext Fri 9:00–12:00',
      'ZoeNext 14:00–17:00',
      'BoNo cooking time',
      'CleoBusy times only',
      'DanNothing shared',
      'EveNot looked at yet',
    ]);
    expect(looks().slice(0, 3)).toEqual(['who sev-open', 'who sev-conflict', 'who sev-unknown']);
  });

  test('a call for help that ended is over, and the block goes on', async () => {
    await open(overview({ reports: [report({ flareUntil: TEN_TWENTY })] }));
    expect(rows()).toEqual(['Engineer ACooking until 12:00']);
  });

  test('is not there for whoever leads nobody, nor while nobody is signed in', async () => {
    await open(overview());
    expect(screen.queryByText('Your team now')).toBeNull();
    cleanup();
    await open({ ...OVERVIEWS.needsInteraction, reports: FOUR_REPORTS });
    expect(screen.queryByText('Your team now')).toBeNull();
  });
});
