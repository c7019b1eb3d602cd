// Every selector for Google's page, as data: surface -> field -> candidates, best first, with the evidence
// (which public code or saved page shows it, and when). A field needs two families, so that one change at
// Google cannot blind it; tests/calendar/page/selectors.test.ts holds that rule. Nothing here is live-checked.

import type { Candidate } from './candidate.ts';
import { data, type Fields, form, id, jsname, label, role, text } from './candidate.ts';

const TIMED_OPTION = '[role="option"][data-ical^="T"]';

/** The page as a whole: one per document, partly hidden by design. What stands in when one is missing is code. */
export const page = {
  /** Every dialog and bubble is put here; SPA18 and SHELL25: the same place for eight years. */
  dialogHost: '#yDmH0d',
  /** Grids and the full editor; SPA18, SHELL25. */
  mainHost: '#YPCqFe',
  /** SHELL25 Sep 2025, VNCNT 2026. */
  account: '#xUserEmail',
  /** SHELL25, TANKA Oct 2026: the address stands in parentheses, the words are translated. */
  accountLink: '#gb a[aria-label*="@"]',
  /** IANA name; SHELL25 Sep 2025, ZOOM, VNCNT 2026. */
  zone: '#xTimezone',
  /** JSON: zone names in the page's language; SHELL25, ZOOM. */
  zoneNames: '#timezonedata',
  /** JSON: settings, whose names are stable and whose places are not; SHELL25, ZOOM. */
  settings: '#initialdata',
} as const;

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
/** Rooms have guest chips too, in a list of their own (ZOOM, CALENDLY). */
export const ROOMS = '#xRmLst';
/** Where a guest's address stands. */
export const GUEST = '[data-email]';
/** Panels hide each other by style, never by removal (BRAVE June 2026). */
export const GUEST_PANEL = '#tabGuests';

const guests: readonly Candidate[] = [
  id('[id="xGstLst"]', 'CALENDLY 2024, MEETR 2026, TANKA 2026: the id can occur twice'),
  role('[role="tree"]', 'GMATE 2021, REMIND, CALENDLY'),
  data('[data-id][data-email]', 'TANKA Oct 2026'),
];

/** Surface "quick-create bubble": one recycled dialog, hardly any ids. */
export const bubble = {
  root: [
    data('[role="dialog"][data-chips-dialog="true"]', 'TOGGL 2026, TRACK 2026, POPUP June 2026'),
    jsname('[role="dialog"][jsname="ssXDle"]', 'ZOOM, POPUP June 2026'),
    role('#yDmH0d [role="dialog"]', 'ZOOM, CPLUS 2025'),
  ],
  create: [
    role('[role="tabpanel"][aria-labelledby="tabEvent"]', 'BRAVE June 2026, ZOOM'),
    jsname('[jsname="SF0uGd"][data-eventid]', 'ZOOM, GHOSTC 2025'),
  ],
  notCreate: [
    id('#xDetDlg, #rAECCd', 'POPUP June 2026, TANKA Oct 2026: a saved event'),
    data('[data-taskid]', 'a saved task'),
  ],
  otherType: [
    role('[role="tab"][aria-selected="true"]:not(#tabEvent)', 'BRAVE June 2026: task, away, ...'),
    id('#tabEvent[aria-selected="false"]', 'CPLUS 2025'),
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
    label('input[aria-label="Add title"], input[aria-label="Title"]', 'CPLUS 2025, English only'),
  ],
  startDate: [
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO Mar 2026'),
    data('[data-ical^="2"] input', 'SNOMIAO Mar 2026: day on the wrapper'),
    label('input[aria-label="Start date"]', 'KSCE 2026, English only'),
  ],
  endDate: [
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO Mar 2026', { nth: 1 }),
    data('[data-ical^="2"] input', 'SNOMIAO Mar 2026', { nth: 1 }),
    label('input[aria-label="End date"]', 'KSCE 2026, English only'),
  ],
  startTime: [
    jsname('[jsname="B4GDSd"] input', 'SPA18 to GERBUS Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024'),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION }),
    label('input[aria-label="Start time"]', 'KSCE 2026, English only'),
  ],
  endTime: [
    jsname('[jsname="XCHdmd"] input', 'GERBUS Mar 2023 to Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024', { nth: 1 }),
    role('input[role="combobox"]', 'LIST24', { controls: TIMED_OPTION, nth: 1 }),
    label('input[aria-label="End time"]', 'KSCE 2026, English only'),
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
  guests,
  save: [
    jsname('[jsname="x8hlje"]', 'ZOOM; SPA18 in the editor'),
    role('button:not([role="tab"])', 'the footer ends with More options, Save', { nth: -1 }),
  ],
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
    role('[role="tabpanel"][aria-labelledby="tabEvent"]', 'BRAVE June 2026'),
  ],
} as const satisfies Fields;

/** The bubble's folded date and time: translated words, so the draft's chip in the grid is read first. KSCE 2026. */
export const collapsed = {
  startDate: '[data-key="startDate"]',
  endDate: '[data-key="endDate"]',
  startTime: '[data-key="startTime"]',
  endTime: '[data-key="endTime"]',
} as const;

/** The draft's own chip in the grid ("ghost chip") and the day column under it. */
export const grid = {
  chip: [
    data('[data-eventchip][data-eventid]', 'GHOSTC 2025, SNOMIAO Mar 2026'),
    role('[role="button"][data-eventid]', 'MERGER Oct 2026'),
  ],
  column: [
    role('[role="gridcell"][data-column-index][data-datekey]', 'CPLUS 2025, MERGER Oct 2026'),
    data('[data-column-index][data-datekey]', 'COLORKIT Dec 2025'),
  ],
} as const satisfies Fields;

/** Surface "full editor" (`/r/eventedit`): nearly everything has an id. */
export const editor = {
  root: [
    data('[data-is-create]', 'TOGGL 2026, CALENDLY 2024'),
    jsname('[jsname="nB7Rvb"]', 'ZOOM, KSCE 2026'),
    role('#YPCqFe [role="main"]', 'SPA18, SHELL25'),
  ],
  ownId: [
    data('[data-is-create][data-eventid]', 'TOGGL 2026'),
    jsname('[jsname="nB7Rvb"][data-eventid]', 'ZOOM'),
  ],
  title: [
    id('#xTiIn', 'SPA18, JIRA 2026, TANKA Oct 2026'),
    jsname('input[jsname="YPqjbf"]', 'SPA18'),
    label('input[aria-label="Title"], input[aria-label="Add title"]', 'SPA18, English only'),
  ],
  startDate: [
    id('#xStDaIn', 'SPA18, ZOOM, SNOMIAO Mar 2026'),
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO Mar 2026'),
  ],
  endDate: [
    id('#xEnDaIn', 'SPA18, ZOOM, SNOMIAO Mar 2026'),
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO Mar 2026', { nth: 1 }),
  ],
  startTime: [
    id('#xStTiIn', 'SPA18, ZOOM, GERBUS Nov 2024'),
    jsname('[jsname="B4GDSd"] input', 'SPA18 to GERBUS Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024'),
  ],
  endTime: [
    id('#xEnTiIn', 'SPA18, ZOOM, GERBUS Nov 2024'),
    jsname('[jsname="XCHdmd"] input', 'GERBUS Mar 2023 to Nov 2024'),
    data('[data-ical^="T"] input', 'GERBUS Nov 2024', { nth: 1 }),
  ],
  allDay: [
    id('#xAlDaCbx input[type="checkbox"], #xAlDaCbx[role="checkbox"]', 'ZOOM; SPA18 for the role'),
    form('#xDaRaSel input[type="checkbox"]', 'ZOOM'),
    role('#xDaRaSel [role="checkbox"]', 'SPA18'),
  ],
  startZone: [
    jsname('[jsname="L2QMlb"] [jsname="PH80Af"]', 'ZOOM'),
    text('#xDaRaSel *', "a node whose whole text is a zone's name"),
  ],
  endZone: [
    jsname('[jsname="L2QMlb"] [jsname="yxQRke"]', 'ZOOM'),
    text('#xDaRaSel *', "the second node that is a zone's name", { nth: 1 }),
  ],
  guests,
  save: [
    id('#xSaveBu', 'SPA18 as div, TANKA and POPUP 2026 as button'),
    jsname('[jsname="x8hlje"]', 'SPA18, POPUP June 2026'),
  ],
  afterTimes: [
    id('#xDaRaSel', 'ZOOM: its own notice stands right after it'),
    jsname('[jsname="L2QMlb"]', 'ZOOM, SPA18'),
  ],
} as const satisfies Fields;

/** What the family rule is held over. */
export const groups: Readonly<Record<string, Fields>> = { field, bubble, grid, editor };
