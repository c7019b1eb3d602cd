import { describe, expect, it } from 'vitest';
import { LARGEST_ANSWER_BYTES, readText } from '../../../calendar/api/read-text.ts';

const MEGABYTE = 1_000_000;

/** A body of `megabytes`, made piece by piece as it is read. */
function bodyOf(megabytes: number) {
  const piece = new Uint8Array(MEGABYTE).fill(97);
  const made = { megabytes: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (made.megabytes === megabytes) return controller.close();
      made.megabytes += 1;
      controller.enqueue(piece);
    },
    cancel() {
      made.isCancelled = true;
    },
  });
  return { made, response: new Response(body) };
}

describe('the body of an answer', () => {
  it('is text, whatever way its characters are cut', async () => {
    const bytes = new TextEncoder().encode('Kochzeit für Zoë 🍳');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readText(new Response(body))).toBe('Kochzeit für Zoë 🍳');
    expect(await readText(new Response(null, { status: 204 }))).toBe('');
  });

  it('N8 of 50 MB is refused after 10 MB, and the rest is never fetched', async () => {
    const { made, response } = bodyOf(50);
    await expect(readText(response)).rejects.toMatchObject({ kind: 'malformed', reason: 'tooLarge' });
    expect(made.isCancelled).toBe(true);
    expect(made.megabytes * MEGABYTE).toBeLessThanOrEqual(LARGEST_ANSWER_BYTES + 2 * MEGABYTE);
  });

  it('of the largest size that is allowed is read whole', async () => {
    expect((await readText(bodyOf(10).response)).length).toBe(LARGEST_ANSWER_BYTES);
  });
});
