// Working days of a company on a virtual clock: who arrives when, who drafts what. No network, the same for each seed.
import { DAY, HOUR, type Instant, MINUTE } from '../../domain/time.ts';
import { seededRandom } from './seeded-random.ts';
import { REQUEST_KINDS, type RequestKind, SimulatedPerson } from './simulated-person.ts';

export interface Company {
  readonly managers: number;
  readonly engineers: number;
  readonly seed: number;
  readonly reportsPerManager?: number;
  readonly draftsPerDay?: number;
}

export interface DayCounts {
  /** One number per person and working day. */
  readonly perDay: { readonly managers: number[]; readonly engineers: number[] };
  /** Sums of the measured days, by kind. */
  readonly byKind: { readonly managers: Counts; readonly engineers: Counts };
  /** Of the whole company, in its busiest minute. */
  readonly peakPerMinute: number;
  /** Of one person, in their busiest minute. */
  readonly peakPerPersonMinute: number;
  readonly people: number;
}
type Counts = Record<RequestKind, number>;
type Role = 'managers' | 'engineers';
type Random = () => number;

/** A Monday, 00:00 UTC. The first week warms up, the second one is measured. */
const FIRST_DAY: Instant = Date.parse('2026-11-02T00:00:00Z');
const MEASURED_FROM: Instant = FIRST_DAY + 7 * DAY;
const WORKING_DAYS = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11];
const HOURS_WITH_TAB = 8;
/** Of all reports, so many publish their cooking time; of these, so many move or delete a block in a day. */
const PUBLISHING = 0.8;
const MOVING = 0.1;
/** Of all drafts that name a report, so many get a card; so many close under one unanswered; of these, so many were saved. */
const WARNED = 0.5;
const UNANSWERED = 0.3;
const SAVED = 0.5;
/**
 * What comes into a manager's calendar while its page is open: invitations and meetings that others move, and meetings
 * of their own by phone. Every other one lies in the days that are shown; of their own, every other one on cooking time.
 */
const ARRIVALS = 6;
const BOOKED_ELSEWHERE = 1;
const SHOWN = 0.5;
const LANDING = 0.5;

export function simulateDays(company: Company): DayCounts {
  const { managers, engineers, seed, reportsPerManager = 20, draftsPerDay = 10 } = company;
  const perMinute = new Map<number, number>();
  const perDay = { managers: [] as number[], engineers: [] as number[] };
  const byKind = { managers: noCounts(), engineers: noCounts() };
  let peakPerPersonMinute = 0;
  const roles: Role[] = [...Array(managers).fill('managers'), ...Array(engineers).fill('engineers')];
  for (const [index, role] of roles.entries()) {
    const random = seededRandom(seed * 1_000_003 + index);
    const ownMinutes = new Map<number, number>();
    const ownDays = new Map<number, number>(WORKING_DAYS.slice(5).map((day) => [day, 0]));
    const person = new SimulatedPerson(reportsOf(role, reportsPerManager, random), (at, kind) => {
      if (at < MEASURED_FROM) return;
      byKind[role][kind] += 1;
      add(ownDays, Math.floor((at - FIRST_DAY) / DAY));
      // Google's sign-in has a quota of its own.
      if (kind === 'sign-in') return;
      add(ownMinutes, Math.floor(at / MINUTE));
    });
    for (const day of WORKING_DAYS) {
      liveThroughDay(person, FIRST_DAY + day * DAY, role === 'managers' ? draftsPerDay : 0, random);
    }
    perDay[role].push(...ownDays.values());
    for (const [minute, count] of ownMinutes) add(perMinute, minute, count);
    peakPerPersonMinute = Math.max(peakPerPersonMinute, ...ownMinutes.values());
  }
  const peakPerMinute = Math.max(0, ...perMinute.values());
  return { perDay, byKind, peakPerMinute, peakPerPersonMinute, people: managers + engineers };
}

function reportsOf(role: Role, count: number, random: Random): { hasPublished: boolean }[] {
  if (role === 'engineers') return [];
  return Array.from({ length: count }, () => ({ hasPublished: random() < PUBLISHING }));
}

/** Awake from the arrival on: eight hours with a calendar tab, up to an hour and a half more without; then asleep. */
function liveThroughDay(person: SimulatedPerson, midnight: Instant, drafts: number, random: Random): void {
  const arrivesAt = midnight + 8.5 * HOUR + Math.floor((random() + random()) * 0.5 * HOUR);
  const tabClosesAt = arrivesAt + HOURS_WITH_TAB * HOUR;
  const sleepsAt = tabClosesAt + Math.floor(random() * 1.5 * HOUR);
  // Six weeks from now, one more day comes into sight: most days have one block.
  person.unpublished += random() < 0.8 ? 1 : 0;
  for (const report of person.reports) if (random() < PUBLISHING * MOVING) report.isOutdated = true;
  const hours = { start: arrivesAt, end: tabClosesAt };
  const acts = [...draftsOf(person, hours, drafts, random), ...newsOf(person, hours, random)];
  acts.sort((a, b) => a.at - b.at);
  for (let at = arrivesAt; at < sleepsAt; at += MINUTE) {
    person.tick(at, at < tabClosesAt);
    for (let act = acts[0]; act !== undefined && act.at < at + MINUTE; act = acts[0]) {
      act.run();
      acts.shift();
    }
  }
}

interface Act {
  readonly at: Instant;
  readonly run: () => void;
}

function draftsOf(
  person: SimulatedPerson,
  hours: { readonly start: Instant; readonly end: Instant },
  drafts: number,
  random: Random,
): Act[] {
  const acts = Array.from({ length: drafts }, () => {
    const at = hours.start + Math.floor(random() * (hours.end - hours.start - 10 * MINUTE));
    const guests = someOf(person.reports, guestCount(random), random);
    const closesAt = at + MINUTE + Math.floor(random() * 3 * MINUTE);
    const share = random();
    const ending = { isUnanswered: share < UNANSWERED, isSaved: random() < SAVED };
    return [
      { at, run: () => person.draft(at, guests, share < WARNED) },
      { at: closesAt, run: () => person.draftClosed(closesAt, ending) },
    ];
  });
  return acts.flat();
}

/** What comes into the calendar from elsewhere while its page is open. An engineer's page has nobody to look for. */
function newsOf(
  person: SimulatedPerson,
  hours: { readonly start: Instant; readonly end: Instant },
  random: Random,
): Act[] {
  if (person.reports.length === 0) return [];
  const at = () => hours.start + Math.floor(random() * (hours.end - hours.start));
  return Array.from({ length: ARRIVALS + BOOKED_ELSEWHERE }, (_, index) => {
    const guests = index < BOOKED_ELSEWHERE ? someOf(person.reports, guestCount(random), random) : [];
    const change = { isShown: random() < SHOWN, guests, isLanding: random() < LANDING };
    const changedAt = at();
    return { at: changedAt, run: () => person.calendarChanged(changedAt, change) };
  });
}

/** Seven of ten drafts name one report, two of ten two, the rest three to six. */
function guestCount(random: Random): number {
  const share = random();
  if (share < 0.7) return 1;
  return share < 0.9 ? 2 : 3 + Math.floor(random() * 4);
}

function someOf<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function noCounts(): Counts {
  return Object.fromEntries(REQUEST_KINDS.map((kind) => [kind, 0])) as Counts;
}

function add(counts: Map<number, number>, key: number, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
