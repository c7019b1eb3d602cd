// Selectors around the forms: the page as a whole, the bubble's folded line, the grid. As data, like selectors.ts.
import { type Candidate, data, type Fields, form, id, jsname, role } from './candidate.ts';
import { labels } from './labels.ts';

/** The page as a whole: one per document, partly hidden by design. What stands in when one is missing is code. */
export const page = {
  /** Every dialog and bubble is put here; SPA18 and SHELL25: the same place for eight years. */
  dialogHost: '#yDmH0d',
  /** Grids and the full editor; SPA18, SHELL25. */
  mainHost: '#YPCqFe',
  /** SHELL25 Sep 2025, VNCNT 2026. */
  account: '#xUserEmail',
  /** SHELL25, TANKA Oct 2026: the address stands in parentheses, the words are translated. */
  accountLink: ':is(#gb, [role="banner"]) a[aria-label*="@"]',
  /** IANA name; SHELL25 Sep 2025, ZOOM, VNCNT 2026. */
  zone: '#xTimezone',
  /** SHELL25 Sep 2025, VNCNT 2026; `html[lang]` says the same. */
  locale: '#xUserLocale',
  /** JSON: zone names in the page's language; SHELL25, ZOOM. */
  zoneNames: '#timezonedata',
  /** JSON: settings, whose names are stable and whose places are not; SHELL25, ZOOM. */
  settings: '#initialdata',
} as const;

/** The bubble's folded date and time: translated words, so the draft's chip in the grid is read first. KSCE 2026. */
export const collapsed = {
  startDate: '[data-key="startDate"]',
  endDate: '[data-key="endDate"]',
  startTime: '[data-key="startTime"]',
  endTime: '[data-key="endTime"]',
} as const;

export const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** Google's questions around saving: TANKA Oct 2026 meets both roles, answers carry `data-id` (MDC). */
export const question = {
  dialog: '[role="alertdialog"], [role="dialog"]:not([data-chips-dialog])',
  notAQuestion: [
    id('#xDetDlg, #rAECCd', 'POPUP June 2026: a saved event'),
    form('input[type="text"]', 'a form, not a question'),
  ],
  answer: 'button, [role="button"]',
} as const;

/** The draft's own chip in the grid ("ghost chip") and the day column under it. */
export const grid = {
  chip: [
    data('[data-eventchip][data-eventid]', 'GHOSTC 2025, SNOMIAO'),
    role('[role="button"][data-eventid]', 'MERGER Oct 2026'),
  ],
  column: [
    role('[role="gridcell"][data-column-index][data-datekey]', 'CPLUS 2025, MERGER Oct 2026'),
    data('[data-column-index][data-datekey]', 'COLORKIT Dec 2025'),
  ],
} as const satisfies Fields;

/** The draft's chip lies above all others: SNOMIAO, GHOSTC 2025. */
export const DRAFT_LAYER = '5004';

/** Day, week and month; changing the keys is navigation: MONTH24, GHOSTC 2025. Whether the agenda has them nobody has written. */
export const SHOWN_RANGE = '[role="grid"][data-start-date-key]';

/** A day of it: CPLUS 2025. */
export const SHOWN_DAY = '[data-datekey]';

/** A form or a popup that is about one event: ZOOM, TOGGL 2026, POPUP June 2026. */
export const HOLDS_EVENT =
  ':is([role="dialog"], [role="alertdialog"]) [data-eventid], [data-is-create][data-eventid]';

/**
 * Google's way out of a draft without saving. Words come first here: a press on the wrong button is worse than none, and
 * whoever finds none says so.
 */
export const closing = {
  bubble: [pressable(labels.close, 'CPLUS 2025 in other dialogs; not seen on the bubble')],
  editor: [
    id('#xCancelBu', 'ZOOM, several Selenium scripts'),
    pressable(labels.cancelCreation, 'ZOOM: "Cancel event creation"'),
  ],
} as const satisfies Fields;

/** Google's Save: in the bubble, and in the editor, where it may stand outside the form. */
export const saving = {
  bubble: [
    jsname('[jsname="x8hlje"]', 'ZOOM; SPA18 in the editor'),
    role('button:not([role="tab"])', 'the footer ends with More options, Save', { nth: -1 }),
  ],
  editor: [
    id('#xSaveBu', 'SPA18 as div, TANKA and POPUP 2026 as button'),
    jsname('[jsname="x8hlje"]', 'SPA18, POPUP June 2026'),
  ],
} as const satisfies Fields;

/** A button by its label. */
function pressable(words: readonly string[], evidence: string): Candidate {
  const css = words.flatMap((each) =>
    ['button', '[role="button"]'].map((what) => `${what}[aria-label="${each}"]`),
  );
  return { family: 'label', css: css.join(', '), evidence };
}
