// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { PublicationChange } from '../../../messages/overview.ts';
import { span } from '../../support/builders.ts';
import { OVERVIEWS, overview } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const MOVED: PublicationChange = {
  eventId: 'event1',
  blockId: 'block-1',
  kind: 'moved',
  was: span('9:00-12:00'),
  now: span('10:00-12:00'),
  title: 'Focus time',
};
const lines = () => within(screen.getByRole('list', { name: 'Changed in Google Calendar' }));

describe('what was changed in Google Calendar', () => {
  test.each<[Partial<PublicationChange>, string]>([
    [{}, 'Changed in Google Calendar: Thu 26 Nov, now 10:00–12:00.'],
    [
      { now: span('10:00-12:00', '2026-11-27') },
      'Changed in Google Calendar: Thu 26 Nov, now Fri 27 Nov 10:00–12:00.',
    ],
    [{ kind: 'renamed', title: 'Gym' }, 'Changed in Google Calendar: Thu 26 Nov 9:00–12:00, now “Gym”.'],
    [{ kind: 'free' }, 'Changed in Google Calendar: Thu 26 Nov 9:00–12:00, now free. Nobody is warned.'],
    [{ kind: 'deleted', now: null }, 'Deleted in Google Calendar: Thu 26 Nov 9:00–12:00.'],
    [
      { kind: 'allDeleted', now: null },
      'Deleted in Google Calendar: the whole block, from Thu 26 Nov 9:00–12:00 on.',
    ],
  ])('%j: %s', async (change, words) => {
    await openOptions('cooking', overview({ changes: [{ ...MOVED, ...change }] }));
    const [line] = lines().getAllByRole('listitem');
    expect(line?.querySelector('.small')?.textContent?.replaceAll(',', '')).toBe(words.replaceAll(',', ''));
  });

  test('is kept or restored by a button that says what it is about', async () => {
    const { changes } = await openOptions('cooking', overview({ changes: [MOVED] }));
    const keep = screen.getByRole('button', { name: 'Keep' });
    const described = document.getElementById(keep.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('Changed in Google Calendar');
    fireEvent.click(keep);
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(changes()).toEqual([
      ['keepChange', { eventId: 'event1' }],
      ['restoreChange', { eventId: 'event1' }],
    ]);
  });

  test('is no list where there is nothing', async () => {
    await openOptions('cooking', overview());
    expect(screen.queryByRole('list', { name: 'Changed in Google Calendar' })).toBeNull();
  });

  test('stands beside blocks of other browsers, which have no buttons here', async () => {
    await openOptions('cooking', OVERVIEWS.touched);
    const items = lines().getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[2]?.textContent).toMatch(
      /^From another browser: Fri,? 27 Nov 15:00–16:00 and 5 more\. They can be changed there\.$/,
    );
    expect(within(items[2] ?? document.body).queryByRole('button')).toBeNull();
  });
});
