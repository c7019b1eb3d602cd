// Selectors of the surface "full editor" (`/r/eventedit`), as data, like selectors.ts.
import { data, type Fields, form, id, jsname, label, role, shape, text } from './candidate.ts';
import { labels } from './labels.ts';
import { DAY_SHAPED, guests, recurrence, TIME_FIELD, TIMED_OPTION } from './selectors.ts';

/** Nearly everything has an id. */
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
    id('#xStDaIn', 'SPA18, ZOOM, SNOMIAO'),
    jsname('[jsname="iKdrbf"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO'),
    shape(DAY_SHAPED, 'SPA18: beside the times', { shows: 'day' }),
    label(labels.startDate, 'KSCE 2026 in the bubble'),
  ],
  endDate: [
    id('#xEnDaIn', 'SPA18, ZOOM, SNOMIAO'),
    jsname('[jsname="qPZlPe"] input', 'ZOOM'),
    data('input[data-date]', 'ZOOM, SNOMIAO', { nth: 1 }),
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
