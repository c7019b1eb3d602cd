// Ids of published events: the same in every browser that has the block, so that Google refuses the second one.
import type { WantedPublication } from '../../domain/publication.ts';

/** An id that names no instance: made before ids did. */
const NUMBERED = /^(.*n)(\d+)$/;

/**
 * Letters a-v and digits only, which is what Google takes. Google keeps the id of a deleted event for ever, so an
 * instance has many, in one order: `number` 0 is the first.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#id (November 2026)
 */
export function eventIdOf(
  { blockId, date }: Pick<WantedPublication, 'blockId' | 'date'>,
  number = 0,
): string {
  const block = [...blockId].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return `${block}v${date.replaceAll('-', '')}n${number}`;
}

/** The first id of the instance, after `usedId` if that was one, which is not taken. */
export function freeEventId(
  instance: Pick<WantedPublication, 'blockId' | 'date'>,
  isTaken: (eventId: string) => boolean,
  usedId: string | null = null,
): string {
  const [, prefix, used] = NUMBERED.exec(usedId ?? '') ?? [];
  const follows = used !== undefined && eventIdOf(instance, Number(used)) === `${prefix}${used}`;
  let number = follows ? Number(used) + 1 : 0;
  while (isTaken(eventIdOf(instance, number))) number += 1;
  return eventIdOf(instance, number);
}
