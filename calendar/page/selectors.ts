// Every selector for Google's page, as data: surface -> field -> candidates, best first, with the evidence
// (which public code or saved page shows it, and when). A field needs two families, so that one change at
// Google cannot blind it; tests/calendar/page/selectors.test.ts holds that rule. Nothing here is live-checked.

import type { Candidate } from './candidate.ts';
import { data, type Fields, form, id, jsname, label, role, shape, text } from './candidate.ts';
import { labels } from './labels.ts';
import { grid, saving } from './page-selectors.ts';

const TIMED_OPTION = '[role="option"][data-ical^="T"]';
const DAY_SHAPED = 'input:not([role="combobox"])';
/** What may be a time field when nothing but its looks is left, and its list's options. */
export const TIME_FIELD = '[role="combobox"]';
export const TIME_OPTIONS = '[role="option"]';

/** Parts of a time or date field, found from its input. */
export const field = {
  selectedOption: [
    role('[role="option"][aria-selected="true"][data-ical^="T"]', 'SPA18, LIST24, KSCE 2026'),
    data('li[aria-selected="true"][data-ical^="T"]', 'LIST24'),
  ],
  option: [
    role(TIMED_OPTION, 'LIST24, GERBUS Nov 2024, SNOMIAO Mar 2026'),
    data('li[data-ical^="T"]', 'LIST24'),
  ],
  pickedDay: [
    role('[role="gridcell"][aria-selected="true"][data-date]', 'SPA18, ZOOM'),
    data('td[data-date][aria-selected="true"]', 'SHELL25'),
  ],
  day: [role('[role="gridcell"][data-date]', 'SPA18, ZOOM'), data('td[data-date]', 'SHELL25 Sep 2025')],
} as const satisfies Fields;

/** The wrapper of a time or date input: `THHMMSS` or `YYYYMMDD`; GERBUS Nov 2024, ZOOM, SNOMIAO Mar 2026. */
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

const guests = [
  id('[id="xGstLst"]', 'CALENDLY 2024, MEETR 2026, TANKA 2026: the id can occur twice'),
  role('[role="tree"]', 'GMATE 2021, REMIND, CALENDLY'),
  data('[data-id][data-email]', 'TANKA Oct 2026'),
] as const;

/** Whether and how the draft repeats: a JSON array of start, kind, flag and rule on the chosen option. */
const recurrence: readonly Candidate[] = [
  jsname('[jsname="T7keRc"] [aria-selected="true"][data-value]', 'SPA18, ZOOM'),
  role('[role="option"][aria-selected="true"][data-value^="["]', 'SPA18: no other list has such values'),
  data('[data-initialvalue^="["]', 'SPA18: as the form was opened'),
];

/** Surface "quick-create bubble": one recycled dialog, hardly any ids. */
export const bubble = {
  root: [
    data('[role="dialog"][data-chips-dialog="true"]', 'TOGGL 2026, TRACK 2026, POPUP June 2026'),
    jsname('[role="dialog"][jsname="ssXDle"]', 'ZOOM, POPUP June 2026'),
    role('[role="dialog"]', 'ZOOM, CPLUS 2025'),
  ],
  create: [
    role('[role="tabpanel"][aria-labelledby="tabEvent"]', 'BRAVE June 2026, ZOOM'),
    jsname('[jsname="SF0uGd"][data-eventid]', 'ZOOM, GHOSTC 2025'),
  ],
  notCreate: [
    id('#xDetDlg, #rAECCd', 'POPUP June 2026, TANKA Oct 2026: a saved event'),
    data('[data-taskid]', 'a saved task'),
  ],
  /** The others are task, away, ... */
  eventTab: [
    id('#tabEvent', 'BRAVE June 2026, CPLUS 2025'),
    role('[role="tab"]', 'CPLUS 2025: the first one'),
  ],
  chosenTab: [
    role('[role="tab"][aria-selected="true"]', 'BRAVE June 2026'),
    id('#tabEvent[aria-selected="true"]', 'CPLUS 2025'),
  ],
  ownId: [
    jsname('[jsname="SF0uGd"][data-eventid]', 'ZOOM, GHOSTC 2025'),
    data('[data-eventid]', 'GHOSTC 2025'),
  ],
  title: [
    jsname('[jsname="GYcwYe"] input', 'GERBUS Oct 2024'),
    form(
      'input[type="text"][autocomplete="off"]:not([aria-haspopup]):not([data-date]):not([role="combobox"])',
      'ZOOM, TRACK 2026',
    ),
    label(labels.title, 'CPLUS 2025, SNOMIAO 2026'),
  ],
  startDate: [
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO Mar 2026'),
    data('[data-ical^="2"] input', 'SNOMIAO Mar 2026: day on the wrapper'),
    shape(DAY_SHAPED, 'SPA18, ZOOM: beside the times', { shows: 'day' }),
    label(labels.startDate, 'KSCE 2026'),
  ],
  endDate: [
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO Mar 2026', { nth: 1 }),
    data('[data-ical^="2"] input', 'SNOMIAO Mar 2026', { nth: 1 }),
    shape(DAY_SHAPED, 'SPA18, ZOOM: beside the times', { shows: 'day', nth: 1 }),
    label(labels.endDate, 'KSCE 2026'),
  ],
  startTime: [
    jsname('[jsname="B4GDSd"] input', 'SPA18 to GERBUS Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024'),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION }),
    shape(TIME_FIELD, 'LIST24: its list or its text is times', { shows: 'time' }),
    label(labels.startTime, 'KSCE 2026'),
  ],
  endTime: [
    jsname('[jsname="XCHdmd"] input', 'GERBUS Mar 2023 to Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024', { nth: 1 }),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION, nth: 1 }),
    shape(TIME_FIELD, 'LIST24: its list or its text is times', { shows: 'time', nth: 1 }),
    label(labels.endTime, 'KSCE 2026'),
  ],
  allDay: [
    id('#xAlDaCbx input[type="checkbox"], #xAlDaCbx[role="checkbox"]', 'as in the editor'),
    form('input[type="checkbox"]', 'SNOMIAO Mar 2026, ZOOM'),
    role('[role="checkbox"]', 'SPA18 in the editor'),
  ],
  startZone: [
    jsname('[jsname="xpDKHf"] [jsname="hf42V"] [jsname="V67aGc"]', 'ZOOM'),
    text('[role="tabpanel"] *', "a node whose whole text is a zone's name"),
  ],
  endZone: [
    jsname('[jsname="xpDKHf"] [jsname="hf42V"] [jsname="V67aGc"]', 'ZOOM', { nth: 1 }),
    text('[role="tabpanel"] *', "the second node that is a zone's name", { nth: 1 }),
  ],
  // Its guest block has no id of its own that anybody saw.
  guests: [guests[1], guests[0], guests[2]],
  recurrence,
  moreOptions: [
    jsname('[jsname="rhPddf"]', 'ZOOM, BRAVE June 2026'),
    role('button:not([role="tab"])', 'the footer ends with More options, Save', { nth: -2 }),
  ],
  beforeDescription: [
    jsname('[jsname="hGaP9"]', 'BRAVE June 2026: a node put before it stays'),
    data('[data-key="description"]', 'collapsed rows, 2024-25'),
  ],
  scrollArea: [
    data('[data-bubble-scrollable-root]', 'TRACK 2026: a node at its end stays'),
    role('[role="tabpanel"][aria-labelledby="tabEvent"], [role="tabpanel"]', 'BRAVE June 2026'),
  ],
} as const satisfies Fields;

/** Surface "full editor" (`/r/eventedit`): nearly everything has an id. */
export const editor = {
  root: [
    data('[data-is-create]', 'TOGGL 2026, CALENDLY 2024'),
    jsname('[jsname="nB7Rvb"]', 'ZOOM, KSCE 2026'),
    role('[role="main"]', 'SPA18, SHELL25'),
  ],
  createMark: [data('[data-is-create]', 'TOGGL 2026, CALENDLY 2024'), jsname('[jsname="nB7Rvb"]', 'ZOOM')],
  ownId: [
    data('[data-is-create][data-eventid]', 'TOGGL 2026'),
    jsname('[jsname="nB7Rvb"][data-eventid]', 'ZOOM'),
  ],
  title: [
    id('#xTiIn', 'SPA18, JIRA 2026, TANKA Oct 2026'),
    jsname('input[jsname="YPqjbf"]', 'SPA18'),
    form(
      ':is(input[type="text"], input:not([type])):not([aria-haspopup], [data-date], [role="combobox"])',
      'SPA18: the title is the first field',
    ),
    label(labels.title, 'SPA18, JIRA 2026'),
  ],
  startDate: [
    id('#xStDaIn', 'SPA18, ZOOM, SNOMIAO Mar 2026'),
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO Mar 2026'),
    shape(DAY_SHAPED, 'SPA18: beside the times', { shows: 'day' }),
    label(labels.startDate, 'KSCE 2026 in the bubble'),
  ],
  endDate: [
    id('#xEnDaIn', 'SPA18, ZOOM, SNOMIAO Mar 2026'),
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO Mar 2026', { nth: 1 }),
    shape(DAY_SHAPED, 'SPA18: beside the times', { shows: 'day', nth: 1 }),
    label(labels.endDate, 'KSCE 2026 in the bubble'),
  ],
  startTime: [
    id('#xStTiIn', 'SPA18, ZOOM, GERBUS Nov 2024'),
    jsname('[jsname="B4GDSd"] input', 'SPA18 to GERBUS Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024'),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION }),
    shape(TIME_FIELD, 'LIST24: its list or its text is times', { shows: 'time' }),
    label(labels.startTime, 'KSCE 2026 in the bubble'),
  ],
  endTime: [
    id('#xEnTiIn', 'SPA18, ZOOM, GERBUS Nov 2024'),
    jsname('[jsname="XCHdmd"] input', 'GERBUS Mar 2023 to Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024', { nth: 1 }),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION, nth: 1 }),
    shape(TIME_FIELD, 'LIST24: its list or its text is times', { shows: 'time', nth: 1 }),
    label(labels.endTime, 'KSCE 2026 in the bubble'),
  ],
  allDay: [
    id('#xAlDaCbx input[type="checkbox"], #xAlDaCbx[role="checkbox"]', 'ZOOM; SPA18 for the role'),
    form('input[type="checkbox"]', 'ZOOM: beside the dates'),
    role('[role="checkbox"]', 'SPA18: beside the dates'),
  ],
  startZone: [
    jsname('[jsname="L2QMlb"] [jsname="PH80Af"]', 'ZOOM'),
    text('#xDaRaSel *, [jsname="L2QMlb"] *', "a node whose whole text is a zone's name"),
  ],
  endZone: [
    jsname('[jsname="L2QMlb"] [jsname="yxQRke"]', 'ZOOM'),
    text('#xDaRaSel *, [jsname="L2QMlb"] *', "the second node that is a zone's name", { nth: 1 }),
  ],
  guests,
  recurrence,
  afterTimes: [
    id('#xDaRaSel', 'ZOOM: its own notice stands right after it'),
    jsname('[jsname="L2QMlb"]', 'ZOOM, SPA18'),
  ],
} as const satisfies Fields;

/** What the family rule is held over. */
export const groups: Readonly<Record<string, Fields>> = { field, bubble, grid, editor, saving };
