// Whose word an event in Google Calendar is: its owner's own hand, another browser's, or ours.
import type { GoogleEvent } from '../../calendar/api/calendar-client.ts';
import { KEY, readBlockId, readLevel, sharedOf } from '../../calendar/api/event-resource.ts';
import { intervalOf, isBusy } from '../../calendar/api/event-times.ts';
import { readWritten } from '../../calendar/api/written-publication.ts';
import type { Level } from '../../domain/focus-block.ts';
import { isLaterInstanceEdit } from '../../domain/instance-edit.ts';
import {
  type HandChange,
  isLaterEdit,
  isSameInterval,
  type PublishedContent,
  type WrittenPublication,
} from '../../domain/publication.ts';
import type { PublicationRow } from '../../store/database.ts';

export type Verdict =
  | { readonly kind: 'byHand'; readonly change: HandChange }
  /** It stands for another instance of the block: another browser's doing, or a lost insert of ours from before an edit. */
  | { readonly kind: 'otherInstance'; readonly written: WrittenPublication; readonly level: Level }
  /** Another browser knows a later edit of the block. */
  | { readonly kind: 'later'; readonly written: WrittenPublication; readonly level: Level }
  /** `written` is null on events of copies that did not say what they wrote. */
  | { readonly kind: 'ours'; readonly written: WrittenPublication | null; readonly level: Level };

/** `event` is alive. */
export function judgeEvent(event: GoogleEvent, row: PublicationRow): Verdict {
  const properties = sharedOf(event);
  const level = readLevel(properties);
  const written = readWritten(properties[`${KEY}.written`], readBlockId(properties) ?? '');
  const change: HandChange = {
    interval: intervalOf(event, row.content.zone) ?? row.content.interval,
    title: event.summary ?? '',
    isFree: !isBusy(event),
  };
  if (isByHand(change, written ?? row.confirmed)) return { kind: 'byHand', change };
  if (written === null) return { kind: 'ours', written, level };
  if (written.date !== row.date) return { kind: 'otherInstance', written, level };
  const isLaterBlock = row.source !== undefined && isLaterEdit(written.block, row.source);
  const isLater = isLaterBlock || isLaterInstanceEdit(written.edit ?? null, row.edit ?? null);
  return { kind: isLater ? 'later' : 'ours', written, level };
}

function isByHand(change: HandChange, before: Pick<PublishedContent, 'interval' | 'title'> | null): boolean {
  if (before === null) return false;
  return change.isFree || change.title !== before.title || !isSameInterval(change.interval, before.interval);
}
