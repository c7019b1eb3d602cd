// Selectors of the surface "quick-create bubble", as data, like selectors.ts.
import { data, type Fields, form, id, jsname, label, role, shape, text } from './candidate.ts';
import { labels } from './labels.ts';
import { DAY_SHAPED, guests, recurrence, TIME_FIELD, TIMED_OPTION } from './selectors.ts';

/** One recycled dialog, hardly any ids. */
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
    label(labels.title, 'CPLUS 2025, SNOMIAO'),
  ],
  startDate: [
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO'),
    data('[data-ical^="2"] input', 'SNOMIAO: day on the wrapper'),
    shape(DAY_SHAPED, 'SPA18, ZOOM: beside the times', { shows: 'day' }),
    label(labels.startDate, 'KSCE 2026'),
  ],
  endDate: [
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'SNOMIAO', { nth: 1 }),
    data('[data-ical^="2"] input', 'SNOMIAO', { nth: 1 }),
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
    form('input[type="checkbox"]', 'SNOMIAO, ZOOM'),
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
