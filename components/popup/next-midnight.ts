import type { Instant } from '../../domain/time.ts';
import { addDays, instantOf, localDateOf, type ZoneId } from '../../domain/zoned-time.ts';

/** When this local day ends. */
export function nextMidnight(now: Instant, zone: ZoneId): Instant {
  return instantOf(addDays(localDateOf(now, zone), 1), '00:00', zone);
}
