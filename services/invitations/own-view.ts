// This person as the rules see anybody: for what a meeting would cost them, and when they are free.

import { type BlockInstance, type Email, instancesOf } from '../../domain/focus-block.ts';
import { withEdits } from '../../domain/instance-edit.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import type { AttendeeView } from '../../domain/rule.ts';
import { type Interval, merge } from '../../domain/time.ts';
import type { WorkingHours } from '../../domain/zoned-time.ts';
import type { Database } from '../../store/database.ts';
import { readInstanceEdits } from '../../store/instance-edits.ts';
import { wasDropped } from '../publish/wanted-publications.ts';

/** Own cooking time in `range` as it stands: what its owner deleted in Google Calendar is none. */
export async function standingBlocks(store: Database, range: Interval): Promise<BlockInstance[]> {
  const [blocks, rows, edits] = await Promise.all([
    store.blocks.toArray(),
    store.publications.toArray(),
    readInstanceEdits(store),
  ]);
  const instances = withEdits(
    blocks.flatMap((block) => instancesOf(block, range)),
    edits,
  );
  return instances.filter(
    ({ blockId, date, interval, level }) =>
      !wasDropped({ blockId, date, content: { interval, level } }, rows),
  );
}

/** As if `except` were not in the calendar. */
export function ownView(
  person: { readonly email: Email; readonly workingHours: WorkingHours },
  calendar: { readonly events: readonly OwnEvent[]; readonly blocks: readonly BlockInstance[] },
  except: string,
): AttendeeView {
  const { email, workingHours } = person;
  const { events, blocks } = calendar;
  const others = events.filter(({ id, focus }) => id !== except && (focus?.blockId ?? null) === null);
  const busy = merge([...others, ...blocks].map(({ interval }) => interval));
  const focusBlocks = blocks.map(({ blockId, interval, level, flareUntil = null }) => ({
    owner: email,
    blockId,
    interval,
    level,
    flareUntil,
  }));
  return { email, name: email, visibility: 'blocks', focusBlocks, busy, workingHours, syncedAt: 0 };
}
