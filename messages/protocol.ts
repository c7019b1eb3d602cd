// THE LIST OF MESSAGES: what the worker may be asked, by whom, with what, and what it answers.
// `page` = our content script in calendar.google.com (page-messages.ts); `extension` = popup, options and the other pages.
import * as v from 'valibot';
import { ANSWER_KINDS } from '../domain/invitation.ts';
import type { Language } from '../domain/language.ts';
import { CADENCES } from '../domain/one-on-one.ts';
import type { Interval } from '../domain/time.ts';
import { ownBlock } from './block-payloads.ts';
import type { Deletion, ImportReading } from './data.ts';
import type { HeldQueue } from './held-queue.ts';
import type { Mirror } from './mirror.ts';
import type { Overview } from './overview.ts';
import { pageMessages } from './page-messages.ts';
import {
  account,
  deletion,
  email,
  empty,
  importText,
  instant,
  interval,
  invitationNote,
  namedInstance,
  people,
  secondChanceAnswer,
  settingsPatch,
  shortText,
} from './payloads.ts';
import type { SecondChances } from './second-chances.ts';

export const contracts = {
  ...pageMessages,

  getHeldQueue: { from: 'extension', payload: empty, reply: {} as HeldQueue },
  /** Writes one line into the next 1:1's description. Nobody is mailed. */
  releaseHeld: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as HeldQueue },
  /** The manager took the line to the clipboard, and puts it there themselves. */
  noteCopied: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as HeldQueue },
  dropHeld: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as HeldQueue },
  /** Takes back what was dropped, copied or taken over. */
  undoHeld: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as HeldQueue },
  assignHeld: { from: 'extension', payload: v.object({ id: shortText, email }), reply: {} as HeldQueue },
  /** Where a block for it would go; nothing is made. */
  planTake: {
    from: 'extension',
    payload: v.object({ id: shortText }),
    reply: {} as { readonly interval: Interval | null },
  },
  takeHeld: { from: 'extension', payload: v.object({ id: shortText, at: interval }), reply: {} as HeldQueue },
  /** How often this person's 1:1 ought to be; null: as its series says. */
  setCadence: {
    from: 'extension',
    payload: v.object({ email, cadence: v.nullable(v.picklist(CADENCES)) }),
    reply: {} as Overview,
  },
  /** One's own weeks. Own doings and published blocks only. */
  getMirror: { from: 'extension', payload: empty, reply: {} as Mirror },
  /** Meetings that were saved over cooking time. `account`: the page's, when it is not the one in use. */
  getSecondChances: { from: 'extension', payload: v.object({ account }), reply: {} as SecondChances },
  /** Moves the saved meeting, and has Google tell its guests: once, and only after a person's click. */
  moveMeeting: {
    from: 'extension',
    payload: v.object({ account, eventId: shortText, to: interval }),
    reply: {} as SecondChances,
  },
  /** It stays where it is. */
  answerSecondChance: {
    from: 'extension',
    payload: v.object({ account, eventId: shortText, answer: secondChanceAnswer }),
    reply: {} as SecondChances,
  },
  /** The popup has said that the page cannot be read: once is enough. */
  pageTroubleSeen: { from: 'extension', payload: empty, reply: null },
  /** In which the extension speaks. */
  getLanguage: { from: 'extension', payload: empty, reply: 'en' as Language },
  getOverview: { from: 'extension', payload: empty, reply: {} as Overview },
  /**
   * Opens Google's consent window; asks for what reading reports needs when there are any. `isAnother` leaves the
   * account in use as it is and connects one more.
   */
  connect: {
    from: 'extension',
    payload: v.object({ isAnother: v.optional(v.boolean()) }),
    reply: {} as Overview,
  },
  /** Connected in this browser at some time. */
  getAccounts: { from: 'extension', payload: empty, reply: [] as readonly string[] },
  /** Another account becomes the one in use; nothing of the others changes. */
  useAccount: { from: 'extension', payload: v.object({ email }), reply: {} as Overview },
  disconnect: { from: 'extension', payload: empty, reply: {} as Overview },
  saveBlock: { from: 'extension', payload: v.object({ block: ownBlock }), reply: {} as Overview },
  removeBlock: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as Overview },
  /** An instance that its owner changed or deleted in Google Calendar: it shall stay so. */
  keepChange: { from: 'extension', payload: v.object({ eventId: shortText }), reply: {} as Overview },
  /** ... or shall be again as the block has it. */
  restoreChange: { from: 'extension', payload: v.object({ eventId: shortText }), reply: {} as Overview },
  cookNow: {
    from: 'extension',
    payload: v.object({ minutes: v.picklist([30, 60, 120]) }),
    reply: {} as Overview,
  },
  /** "I'm stuck": opens what runs now, until then; null: to its end, or for an hour. */
  askForHelp: {
    from: 'extension',
    payload: v.object({ until: v.nullable(instant) }),
    reply: {} as Overview,
  },
  /** The call for help ends. */
  cookAgain: { from: 'extension', payload: empty, reply: {} as Overview },
  /** The popup asked whether its owner is stuck: once per block is enough. */
  stuckQuestionSeen: { from: 'extension', payload: namedInstance, reply: null },
  /** Answers an invitation over own cooking time, in the guest's own name: sent once, only after a person's click. */
  answerInvitation: {
    from: 'extension',
    payload: v.object({ eventId: shortText, kind: v.picklist(ANSWER_KINDS), note: invitationNote }),
    reply: {} as Overview,
  },
  addReports: { from: 'extension', payload: v.object({ people }), reply: {} as Overview },
  removeReport: { from: 'extension', payload: v.object({ email }), reply: {} as Overview },
  setGuard: { from: 'extension', payload: v.object({ isOn: v.boolean() }), reply: {} as Overview },
  pauseGuard: { from: 'extension', payload: v.object({ until: v.nullable(instant) }), reply: {} as Overview },
  saveSettings: { from: 'extension', payload: v.object({ patch: settingsPatch }), reply: {} as Overview },
  /** A report of trouble to be copied: how things stand and what went wrong, nothing of people in it. */
  getReport: { from: 'extension', payload: empty, reply: '' as string },
  /** Everything that the person made, as JSON, to be kept elsewhere. */
  exportData: { from: 'extension', payload: empty, reply: '' as string },
  /** The own blocks to come, as a calendar file (ICS). */
  exportCalendar: { from: 'extension', payload: empty, reply: '' as string },
  /** Changes nothing. */
  previewImport: { from: 'extension', payload: v.object({ text: importText }), reply: {} as ImportReading },
  importData: {
    from: 'extension',
    payload: v.object({ text: importText, isExact: v.boolean() }),
    reply: {} as Overview,
  },
  /** Of the account in use: in this browser, and, unless `isHereOnly`, its blocks in the calendar. */
  deleteAllData: { from: 'extension', payload: deletion, reply: {} as Deletion },
  syncNow: { from: 'extension', payload: empty, reply: {} as Overview },
} as const satisfies Record<string, { from: 'page' | 'extension'; payload: v.GenericSchema; reply: unknown }>;

export type Contracts = typeof contracts;
export type MessageName = keyof Contracts;
/** Nobody changes what was sent, so read-only values may be sent as they are. */
export type Payload<Name extends MessageName> = Sent<v.InferInput<Contracts[Name]['payload']>>;
type Sent<T> = T extends object ? { readonly [Key in keyof T]: Sent<T[Key]> } : T;
export type Parsed<Name extends MessageName> = v.InferOutput<Contracts[Name]['payload']>;
export type Reply<Name extends MessageName> = Contracts[Name]['reply'];
