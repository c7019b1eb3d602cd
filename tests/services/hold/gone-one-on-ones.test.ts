import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holding, meet, setUpHolding } from '../../support/holding.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A } from '../../support/net.ts';
import { MANAGER, timed } from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: Holding;
let series: string;
beforeEach(async () => {
  google = await startGoogleForTest();
  series = meet(google, A, { recurrence: ['RRULE:FREQ=WEEKLY'] });
  side = await setUpHolding(google);
  await look();
});
afterEach(() => google.close());

async function look(): Promise<void> {
  await side.syncOwn();
  await side.speakOfGone();
}

const nextId = async () => (await side.oneOnOnes.read(A))?.next?.eventId ?? '';

describe('a 1:1 that was taken out of the calendar', () => {
  it('is spoken of once, and names nobody', async () => {
    expect(side.tray.history).toEqual([]);
    google.world.events.remove(MANAGER, series);
    await look();
    await look();
    expect(side.tray.history).toEqual([
      {
        title: 'A 1:1 is gone from your calendar',
        message: 'The next one is later than agreed, or not planned. Your team’s page says with whom.',
      },
    ]);
  });

  it('is spoken of when one of a series was deleted', async () => {
    google.world.events.remove(MANAGER, await nextId());
    await look();
    expect(side.tray.history).toHaveLength(1);
  });

  it('is none that was moved, by any hand', async () => {
    google.world.events.patch(MANAGER, await nextId(), {
      start: timed('10:00', '2026-11-27'),
      end: timed('10:30', '2026-11-27'),
    });
    await look();
    expect(side.tray.history).toEqual([]);
  });

  it('is nothing to speak of where the rule is off, nor while the calendar is read anew', async () => {
    const silent = await setUpHolding(google, { rules: { 'check-in-cadence': { isOn: false } } });
    await silent.syncOwn();
    await silent.speakOfGone();
    await side.store.weeks.clear();
    await side.store.syncStates.clear();
    await side.speakOfGone();
    google.world.events.remove(MANAGER, series);
    await silent.syncOwn();
    await silent.speakOfGone();
    expect([...side.tray.history, ...silent.tray.history]).toEqual([]);
  });
});
