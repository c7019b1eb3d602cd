// When a wall clock in a zone shows a time, found by looking at clocks (Intl.DateTimeFormat) and nothing else:
// the independent word against which the zone maths of domain/zoned-time.ts are held.
import { DAY, HOUR, type Instant, type Interval } from '../../domain/time.ts';
import type { LocalDate, LocalTime, ZoneId } from '../../domain/zoned-time.ts';

export interface ZoneOracle {
  /** What the clock shows at an instant, as if it were UTC. */
  wallAt(instant: Instant): number;
  /** The first instant that shows it; in a gap, later by the gap. */
  instantOf(date: LocalDate, time: LocalTime): Instant;
  dayOf(date: LocalDate): Interval;
}

export function zoneOracle(zone: ZoneId): ZoneOracle {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  /** `11/26/2026, 09:00:00`, and the milliseconds that a clock does not show. */
  function wallAt(instant: Instant): number {
    const [, month, day, year, time] = /^(\d+)\/(\d+)\/(\d+), (.+)$/.exec(clock.format(instant)) ?? [];
    return Date.parse(`${year}-${month}-${day}T${time}Z`) + (((instant % 1000) + 1000) % 1000);
  }

  function find(wanted: number): Instant {
    // Clocks run from 12 hours behind UTC to 14 ahead, and one skipped a whole day.
    const probes = Array.from({ length: 27 }, (_, index) => wanted + (index - 13) * 3 * HOUR);
    const offsets = new Set(probes.map((probe) => wallAt(probe) - probe));
    const shown = [...offsets]
      .map((offset) => wanted - offset)
      .filter((instant) => wallAt(instant) === wanted);
    return shown.length > 0 ? Math.min(...shown) : afterGap(wanted);
  }

  /** Halves the time until the millisecond is found at which the clock jumps over `wanted`. */
  function afterGap(wanted: number): Instant {
    let before = wanted - DAY - 14 * HOUR;
    let after = wanted + DAY + 14 * HOUR;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (wallAt(middle) < wanted) before = middle;
      else after = middle;
    }
    return after + (wanted - (wallAt(before) + 1));
  }

  return {
    wallAt,
    instantOf: (date, time) => find(Date.parse(`${date}T${time}:00Z`)),
    dayOf(date) {
      const next = new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
      return { start: find(Date.parse(date)), end: find(Date.parse(next)) };
    },
  };
}
