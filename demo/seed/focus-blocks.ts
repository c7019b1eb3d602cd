// Engineer A's cooking time as this extension would have published it (docs/protocol.md).
import type { Email, Level } from '../../domain/focus-block.ts';
import { addDays, instantOf, type LocalDate, type LocalTime } from '../../domain/zoned-time.ts';
import { type EventResource, timedAt } from '../google/event-resource.ts';
import type { World } from '../google/world.ts';

const WEEKS = 6;

interface Pattern {
  readonly block: string;
  readonly level: Level;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

const MORNING: Pattern = { block: 'demo-morning', level: 'hard', from: '09:00', to: '12:00' };
const AFTERNOON: Pattern = { block: 'demo-afternoon', level: 'soft', from: '13:00', to: '16:00' };

/** A hard morning on `hardDay`, a soft afternoon on `softDay`, and the same for six weeks. */
export function publishBlocks(world: World, owner: Email, hardDay: LocalDate, softDay: LocalDate): void {
  const zone = world.zoneOf(owner);
  for (let week = 0; week < WEEKS; week += 1) {
    world.events.insert(owner, focusEvent(MORNING, addDays(hardDay, week * 7), zone));
    world.events.insert(owner, focusEvent(AFTERNOON, addDays(softDay, week * 7), zone));
  }
}

function focusEvent({ block, level, from, to }: Pattern, date: LocalDate, zone: string): EventResource {
  return {
    summary: 'Focus time',
    eventType: 'focusTime',
    focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
    start: timedAt(instantOf(date, from, zone), zone),
    end: timedAt(instantOf(date, to, zone), zone),
    extendedProperties: {
      shared: { letThemCook: '1', 'letThemCook.level': level, 'letThemCook.block': block },
    },
  };
}
