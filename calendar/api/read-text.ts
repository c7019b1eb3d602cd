// The body of an answer, as far as it has a sensible size.
import { CalendarApiError } from './api-error.ts';

/** 2,500 events, the largest page we ask for, are below 2 MB. */
export const LARGEST_ANSWER_BYTES = 10_000_000;

/** @throws CalendarApiError `malformed` as soon as more than `limit` bytes came; the rest is not fetched */
export async function readText(response: Response, limit = LARGEST_ANSWER_BYTES): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new CalendarApiError('malformed', { status: response.status, reason: 'tooLarge' });
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}
