// Invitations over one's own cooking time: which ones wait, what they cost, and what this person answers.
import { isAutoAnswered } from '../../domain/auto-answer.ts';
import type { Level } from '../../domain/focus-block.ts';
import { focusCost } from '../../domain/focus-metrics.ts';
import {
  type AnswerKind,
  type Invitation,
  type InvitationAnswer,
  invitationsOver,
  isAnswerTo,
  isUnderWay,
} from '../../domain/invitation.ts';
import type { AttendeeView } from '../../domain/rule.ts';
import type { Settings } from '../../domain/settings.ts';
import { suggestSlots } from '../../domain/slots/suggest-slots.ts';
import { DAY, type Instant, type Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { InvitationsView, InvitationView } from '../../messages/overview.ts';
import type { Database } from '../../store/database.ts';
import { addAnswer, readAnswers } from '../../store/invitation-answers.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import { readValue } from '../../store/values.ts';
import { PUBLISH_AHEAD_DAYS } from '../publish/wanted-publications.ts';
import { ownView, standingBlocks } from './own-view.ts';

export interface InvitationsDependencies {
  readonly store: Database;
  readonly settings: () => Promise<Settings>;
  readonly zone: () => ZoneId;
  readonly now: () => Instant;
}

/** More at once than anybody answers in a popup. */
const MOST_SHOWN = 10;
/** What was answered stays in sight for so long. */
const SHOWN_AFTER = 7 * DAY;
const WORST_FIRST: readonly Level[] = ['hard', 'ask', 'soft'];

export type Invitations = ReturnType<typeof createInvitations>;

export function createInvitations(dependencies: InvitationsDependencies) {
  const { store, settings, now } = dependencies;

  /** Waiting ones, of each series the first. */
  async function openOnes() {
    const range = { start: now(), end: now() + PUBLISH_AHEAD_DAYS * DAY };
    const [{ events, onCall }, blocks, answers] = await Promise.all([
      readOwnCalendar(store, range),
      standingBlocks(store, range),
      readAnswers(store),
    ]);
    const waiting = invitationsOver(events, blocks, now()).filter(
      (each) => !answers.some((answer) => isAnswerTo(answer, each) && isUnderWay(answer)),
    );
    return { waiting, firsts: firstOfSeries(waiting), events, onCall, blocks, answers };
  }

  return {
    openCount: async (): Promise<number> => (await openOnes()).firsts.length,

    async view(): Promise<InvitationsView> {
      const { waiting, firsts, events, blocks, answers } = await openOnes();
      const current = await settings();
      const email = (await readValue(store, 'account'))?.email ?? '';
      const open = firsts.slice(0, MOST_SHOWN).map((each): InvitationView => {
        const view = ownView({ ...current, email }, { events, blocks }, each.eventId);
        const ofSeries = waiting.filter(({ seriesId }) => seriesId !== null && seriesId === each.seriesId);
        const { eventId, title, interval, organizer } = each;
        return {
          eventId,
          title,
          interval,
          organizer,
          costMinutes: focusCost(view, interval, current.focusThresholdMinutes) ?? 0,
          level: WORST_FIRST.find((level) => each.blocks.some((block) => block.level === level)) ?? 'soft',
          moreOfSeries: Math.max(0, ofSeries.length - 1),
          slots: slotsFor(interval, view, current, dependencies),
        };
      });
      const shown = answers.filter((each) => each.state === 'waiting' || now() - each.at < SHOWN_AFTER);
      return { open, answers: shown.toReversed() };
    },

    /** Written down; delivering it is another step. A second answer to the same is none. */
    async answer(eventId: string, kind: AnswerKind, note: string): Promise<void> {
      const invitation = (await openOnes()).waiting.find((each) => each.eventId === eventId);
      if (invitation !== undefined) await addAnswer(store, answerOf(invitation, kind, note, now()));
    },

    /** What its owner switched on, and nothing else. */
    async answerByItself(): Promise<void> {
      const { autoAnswer, managerEmail } = await settings();
      if (!autoAnswer.isOn) return;
      const { waiting, events, onCall, answers } = await openOnes();
      const context = { autoAnswer, managerEmail, events, onCall, answers, now: now() };
      for (const each of waiting.filter((invitation) => isAutoAnswered(invitation, context))) {
        const answer = answerOf(each, autoAnswer.kind, autoAnswer.note, now());
        await addAnswer(store, { ...answer, isAutomatic: true });
      }
    },
  };
}

function answerOf(
  { eventId, title, interval, blocks }: Invitation,
  kind: AnswerKind,
  note: string,
  at: Instant,
): InvitationAnswer {
  const opens = kind === 'accept' ? blocks.map(({ blockId, date }) => ({ blockId, date })) : [];
  const said = kind === 'accept' ? '' : note.trim();
  return { eventId, title, interval, kind, note: said, opens, isAutomatic: false, state: 'waiting', at };
}

function firstOfSeries(invitations: readonly Invitation[]): Invitation[] {
  return invitations.filter(
    ({ seriesId }, index) =>
      seriesId === null || invitations.findIndex((each) => each.seriesId === seriesId) === index,
  );
}

function slotsFor(
  interval: Interval,
  view: AttendeeView,
  { focusThresholdMinutes, workingHours }: Settings,
  { zone, now }: InvitationsDependencies,
): Interval[] {
  const draft = {
    surface: 'invitation',
    id: '',
    title: '',
    interval,
    isAllDay: false,
    zone: zone(),
    guests: [],
  };
  const organizer = { busy: [], workingHours };
  const context = { draft, attendees: [view], organizer, settings: { focusThresholdMinutes }, now: now() };
  const anyCost = { minutes: 0, knownGuests: 0, guests: 1, isComplete: false };
  return suggestSlots(context, 'conflict', anyCost)
    .map((slot) => slot.interval)
    .sort((a, b) => a.start - b.start);
}
