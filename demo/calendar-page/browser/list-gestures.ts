// In a month or an agenda a click opens an event, and on a day of the month a draft for all of it.
import { instantOf } from '../../../domain/zoned-time.ts';
import { openDetails } from './detail-popup.ts';
import { on } from './dispatch.ts';
import { Draft, emptyFields } from './draft.ts';
import { dateOfKey } from './encodings.ts';
import { eventOf } from './grid-gestures.ts';
import { closestMarked, markOf } from './marks.ts';
import type { Page } from './page.ts';
import type { GridView } from './week-grid.ts';

export function attachListGestures(page: Page, { root }: GridView): void {
  on(root, 'click', ({ target }) => {
    const chip = closestMarked(target, 'data-eventchip');
    const event = chip === null ? null : eventOf(page, chip);
    if (chip !== null && event !== null) openDetails(page, event, chip);
    const cell = closestMarked(target, 'jsname', 'LF4U9b');
    if (chip !== null || cell === null) return;
    const { zone } = page.settings;
    const date = dateOfKey(Number(markOf(cell, 'data-datekey')));
    const fields = emptyFields(instantOf(date, '09:00', zone), zone);
    page.openQuickCreate(new Draft({ ...fields, isAllDay: true }));
  });
}
