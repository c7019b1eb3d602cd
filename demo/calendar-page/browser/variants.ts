// THE LIST OF VARIANTS: how the page can differ from itself. `?without=ical,ghost&with=rooms,lateGuests` at the
// address it is loaded from; what is asked for there stays for as long as the page does.

/** Marks that are gone, one family at a time. */
export const WITHOUT = {
  ical: 'no data-ical: on times, dates and options',
  icalOnWrappers: 'no data-ical on times and dates; the options keep it',
  date: 'no data-date: in date inputs and months',
  jsname: 'every jsname is another one on each load',
  labels: 'accessible names and placeholders are words nobody knows',
  ids: 'ids of fields, tabs and panels are others on each load',
  hosts: 'ids of the places that dialogs, grids and the editor are put into, too',
  ghost: 'the grid does not show the draft',
  userInfo: 'no #xUserInfo: the account link and the settings tell',
  email: 'guests carry data-id, and no data-email',
  initialValue: 'no data-initial-value',
  dialogMarks: 'the dialog does not say of which kind it is',
  isCreate: 'the editor does not say whether the event is new',
  eventId: 'neither bubble nor editor carry the draft’s id',
  dataKey: 'the folded date and times are words in one line',
  columns: 'day columns carry neither their day nor their number',
  options: 'a time’s list is empty until it is opened',
} as const;

/** What comes on top. */
export const WITH = {
  divSave: 'Save is a div with a role',
  allDayCheckbox: '#xAlDaCbx is the check box itself, by role',
  wrappers: 'elements without meaning around chips, fields and panels',
  doubledGuestList: 'an older #xGstLst stands before the right one, hidden, with a guest of its own',
  leftoverDialogs: 'dialogs of earlier drafts stay, hidden, with everything in them',
  lateContent: 'the editor comes 1.5 s after its address',
  lateGuests: 'each guest comes a second after the one before',
  rooms: 'a room is invited, in a list of its own',
  roomsInTree: 'a room stands among the guests',
  guestGroup: 'guests stand in a group that can be folded',
  boldStyles: 'the page’s style sheet has its way with everything, by !important',
  strictChildren: 'what the page did not put into its dialog and editor is taken out again',
  clobbering: 'forms and images bear the names of what documents and elements can do',
  types: 'the bubble offers other kinds of events: out of office, working location',
  pushes: 'what happens to the calendars elsewhere appears by itself, within a second',
  tasks: 'a task stands among today’s events',
  askSend: 'Save asks about e-mails to the guests, as in `askSend=1`',
} as const;

export type Lack = keyof typeof WITHOUT;
export type Addition = keyof typeof WITH;

export interface Variants {
  lacks(lack: Lack): boolean;
  has(addition: Addition): boolean;
}

/** @throws RangeError for a variant that is not in the list */
export function readVariants(parameters: URLSearchParams): Variants {
  const lacks = namesIn(parameters, 'without', WITHOUT);
  const has = namesIn(parameters, 'with', WITH);
  return { lacks: (lack) => lacks.has(lack), has: (addition) => has.has(addition) };
}

function namesIn(parameters: URLSearchParams, key: string, known: object): ReadonlySet<string> {
  const names = parameters
    .getAll(key)
    .flatMap((list) => list.split(','))
    .filter(Boolean);
  const strange = names.find((name) => !Object.hasOwn(known, name));
  if (strange !== undefined) throw new RangeError(`No variant ${key}=${strange}`);
  return new Set(names);
}
