// Every selector for Google's page, as data: surface -> field -> candidates, best first, with the evidence
// (which public code or saved page shows it, and when; SNOMIAO: March 2026). A field needs two families, so that one change at
// Google cannot blind it; tests/calendar/page/selectors.test.ts holds that rule. Nothing here is live-checked.
// Here: what the surfaces share. Each surface has a file of its own, the page around them page-selectors.ts.

import type { Candidate } from './candidate.ts';
import { data, type Fields, id, jsname, role } from './candidate.ts';

export const TIMED_OPTION = '[role="option"][data-ical^="T"]';
export const DAY_SHAPED = 'input:not([role="combobox"])';
/** What may be a time field when nothing but its looks is left, and its list's options. */
export const TIME_FIELD = '[role="combobox"]';
export const TIME_OPTIONS = '[role="option"]';

/** Parts of a time or date field, found from its input. */
export const field = {
  selectedOption: [
    role('[role="option"][aria-selected="true"][data-ical^="T"]', 'SPA18, LIST24, KSCE 2026'),
    data('li[aria-selected="true"][data-ical^="T"]', 'LIST24'),
  ],
  option: [role(TIMED_OPTION, 'LIST24, GERBUS Nov 2024, SNOMIAO'), data('li[data-ical^="T"]', 'LIST24')],
  pickedDay: [
    role('[role="gridcell"][aria-selected="true"][data-date]', 'SPA18, ZOOM'),
    data('td[data-date][aria-selected="true"]', 'SHELL25'),
  ],
  day: [role('[role="gridcell"][data-date]', 'SPA18, ZOOM'), data('td[data-date]', 'SHELL25 Sep 2025')],
} as const satisfies Fields;

/** The wrapper of a time or date input: `THHMMSS` or `YYYYMMDD`; GERBUS Nov 2024, ZOOM, SNOMIAO. */
export const ICAL_WRAPPER = '[data-ical]';
/** Suggestions below the guest field carry addresses, too. */
export const SUGGESTIONS = '[role="listbox"], [role="option"]';
/** Rooms have guest chips too, in a list of their own (ZOOM, CALENDLY). */
export const ROOMS = '#xRmLst';
/** Where a guest's address stands, best first: MEETR 2026, TANKA 2026; GMATE 2021; avatars of other Google pages. */
export const GUEST_ADDRESSES = ['data-email', 'data-id', 'data-hovercard-id', 'aria-label'] as const;
/** Panels hide each other by style, never by removal (BRAVE June 2026). */
export const PANEL = '[role="tabpanel"]';
/** What stands in the form beside dates and times, and so ends their part of it. */
export const GUEST_TREE = '[role="tree"]';

export const guests = [
  id('[id="xGstLst"]', 'CALENDLY 2024, MEETR 2026, TANKA 2026: the id can occur twice'),
  role('[role="tree"]', 'GMATE 2021, REMIND, CALENDLY'),
  data('[data-id][data-email]', 'TANKA Oct 2026'),
] as const;

/** Whether and how the draft repeats: a JSON array of start, kind, flag and rule on the chosen option. */
export const recurrence: readonly Candidate[] = [
  jsname('[jsname="T7keRc"] [aria-selected="true"][data-value]', 'SPA18, ZOOM'),
  role('[role="option"][aria-selected="true"][data-value^="["]', 'SPA18: no other list has such values'),
  data('[data-initialvalue^="["]', 'SPA18: as the form was opened'),
];
