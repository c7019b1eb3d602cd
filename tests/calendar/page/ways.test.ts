// @vitest-environment happy-dom
// Every page of tests/fixtures/pages/ways: ways to book, languages, and pages with families of marks missing.
// The facts beside them say what a person sees there; the reader may be wrong about none of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSurface } from '../../../calendar/page/surfaces.ts';
import type { DraftReading, EventDraft } from '../../../domain/event-draft.ts';
import { loadPage } from './support/load-page.ts';

interface Facts {
  readonly surface: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly zone: string;
  readonly guests: readonly string[];
  readonly recurrence: string | null;
  readonly isNew: boolean;
}

/** There is a draft, and these fields of it must not be claimed. */
interface Unknown {
  readonly surface: string;
  readonly unknown: readonly string[];
  readonly guests: readonly string[];
}

interface Way {
  readonly about: string;
  readonly reads: Facts | Unknown | 'none';
}

const folder = join(import.meta.dirname, '../../fixtures/pages/ways');
const ways = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.replace('.json', '');
    return { name, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Way) };
  });

const factsOf = (draft: EventDraft, isNew: boolean) => ({
  surface: draft.surface,
  title: draft.title,
  start: draft.interval.start,
  end: draft.interval.end,
  isAllDay: draft.isAllDay,
  zone: draft.zone,
  guests: draft.guests,
  recurrence: draft.recurrence ?? null,
  isNew,
});

function unclaimed(reading: DraftReading): Unknown {
  if (reading.status === 'unreadable') {
    const { surface, missing, guests } = reading;
    return { surface, unknown: missing, guests };
  }
  const { surface, guests } = reading.draft;
  return { surface, unknown: reading.conflicts ?? [], guests };
}

describe('a page', () => {
  test.each(ways)('$name: $about', ({ name, reads }) => {
    const page = loadPage(readFileSync(join(folder, `${name}.html`), 'utf8'))();
    const seen = openSurface(page);
    if (reads === 'none') {
      expect(seen).toBeNull();
      return;
    }
    if (seen === null) throw new Error('no draft was found');
    const reading = seen.surface.readDraft(seen.root, page);
    if ('unknown' in reads) {
      expect(unclaimed(reading)).toEqual({ ...reads, unknown: expect.arrayContaining(['start']) });
      return;
    }
    if (reading.status === 'unreadable') throw new Error(JSON.stringify(reading));
    expect(factsOf(reading.draft, !seen.surface.isExisting(seen.root, page))).toEqual({
      ...reads,
      start: Date.parse(reads.start),
      end: Date.parse(reads.end),
    });
    expect(reading.conflicts).toBeUndefined();
  });
});
