// What else a published event says of its owner: terms for booking, and the last day of a project. A stranger's hint: what
// makes no sense means what is missing (docs/protocol.md sections 1 and 3).
import * as v from 'valibot';
import type { BookingTerms } from '../../domain/contract-terms.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { LocalDate } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { readContract } from './contract.ts';
import { isOwnedBy, KEY, MAJOR_VERSION, sharedOf } from './event-resource.ts';

const LONGEST_NOTICE_HOURS = 336;
const SAYS_NOTHING = { noticeHours: null, edges: null, cap: null };

const terms = v.fallback(
  v.object({
    noticeHours: v.fallback(
      v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_NOTICE_HOURS))),
      null,
    ),
    edges: v.fallback(v.nullable(v.boolean()), null),
    cap: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
  }),
  SAYS_NOTHING,
);

const date = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/),
      v.check((text) => isDay(text)),
    ),
  ),
  null,
);

/** `contract`: the value of `letThemCook.contract`. Null when it is no contract (./contract.ts). */
export function readBookingTerms(contract: unknown): BookingTerms | null {
  if (typeof contract !== 'string' || readContract(contract) === null) return null;
  const { noticeHours, edges, cap } = v.parse(terms, { ...SAYS_NOTHING, ...JSON.parse(contract) });
  return { noticeHours, mayBookEdges: edges, capShare: cap };
}

/** On a block, or on an event of its own that takes no time. Believed of the calendar's owner only. */
export function readFinishDate(event: GoogleEvent, owner: Email): LocalDate | null {
  const properties = sharedOf(event);
  if (properties[KEY] !== MAJOR_VERSION || event.status === 'cancelled' || !isOwnedBy(event, owner))
    return null;
  return v.parse(date, properties[`${KEY}.finish`] ?? null);
}

/** There is no 31 February. */
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}
