import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../domain/settings.ts';
import { HOUR } from '../../domain/time.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublish } from '../../services/publish/publish.ts';
import { createSync } from '../../services/sync/sync.ts';
import { weeklyBlock } from '../support/builders.ts';
import { startGoogleForTest } from '../support/local-google.ts';
import { countingIds, signedInAs } from '../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const THURSDAYS = weeklyBlock({ id: 'thursdays', days: ['TH'] });

test('a block that is removed, and set anew after the clock was set back, is published as set last', async () => {
  const google = await startGoogleForTest();
  try {
    const side = await signedInAs(google, ENGINEER);
    const { store, now } = side;
    const settings = async () => defaultSettings(THURSDAYS.zone);
    const { publish } = createPublish({ ...side, settings });
    const { syncOwn } = createSync(side);
    const blocks = createOwnBlocks({ store, now, zone: () => THURSDAYS.zone, randomId: countingIds() });
    await blocks.save(THURSDAYS);
    await publish();
    await blocks.remove(THURSDAYS.id);
    google.advance(-2 * HOUR);
    await blocks.save({ ...THURSDAYS, level: 'soft' });
    await syncOwn();
    await publish();
    const levels = google.world.events
      .list(ENGINEER)
      .flatMap(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.level'] ?? []);
    expect(new Set(levels)).toEqual(new Set(['soft']));
    expect(levels).toHaveLength(6);
  } finally {
    await google.close();
  }
});
