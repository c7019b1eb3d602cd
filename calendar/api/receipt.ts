// `letThemCook.override`: why a meeting was booked over cooking time all the same (docs/protocol.md section 2).
import type { BookingReason } from '../../domain/set-aside.ts';
import type { Instant } from '../../domain/time.ts';
import { KEY } from './event-resource.ts';
import { isoSeconds } from './written-publication.ts';

export const OVERRIDE_KEY = `${KEY}.override`;
const MAX_LENGTH = 900;

export interface Receipt {
  readonly reason: BookingReason;
  /** For the guests to read; cut where the whole would be too long. */
  readonly note: string;
  /** null: not known. */
  readonly costMinutes: number | null;
  readonly at: Instant;
}

/** At most 900 characters of JSON: Google takes 1024 in one property. */
export function writeReceipt({ reason, note, costMinutes, at }: Receipt): string {
  const json = (text: string) =>
    JSON.stringify({ reason, note: text, ...(costMinutes !== null && { costMinutes }), at: isoSeconds(at) });
  let kept = note;
  while (json(kept).length > MAX_LENGTH) kept = [...kept].slice(0, -10).join('');
  return json(kept);
}
