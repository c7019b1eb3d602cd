// How a person's own blocks are parsed.
import * as v from 'valibot';
import { LEVELS } from '../domain/focus-block.ts';
import { HOUR } from '../domain/time.ts';
import { WEEKDAYS } from '../domain/zoned-time.ts';
import { interval, time, zone } from './payloads.ts';

export const weeklyBlock = v.pipe(
  v.object({
    kind: v.literal('weekly'),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1), v.maxLength(7), v.readonly()),
    from: time,
    to: time,
    level: v.picklist(LEVELS),
    zone,
  }),
  v.check((block) => block.from < block.to, 'the block ends before it starts'),
);

/** So long may one stretch of time be. */
const LONGEST_SINGLE = 24 * HOUR;
export const singleBlock = v.pipe(
  v.object({
    kind: v.literal('single'),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    interval,
    level: v.picklist(LEVELS),
    zone,
    title: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  }),
  v.check(({ interval: { start, end } }) => start < end, 'the block ends before it starts'),
  v.check(({ interval: { start, end } }) => end - start <= LONGEST_SINGLE, 'the block is too long'),
);
export const ownBlock = v.union([weeklyBlock, singleBlock]);
