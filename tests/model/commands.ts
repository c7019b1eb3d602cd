// What may happen between a person, two colleagues, Google, the network and the browser, in any order.
import fc from 'fast-check';
import { ROLES, type Role } from '../../demo/google/access.ts';
import { formatInstant, timedAt } from '../../demo/google/event-resource.ts';
import type { Fault } from '../../demo/google/faults.ts';
import { LEVELS, type Level } from '../../domain/focus-block.ts';
import { DAY, HOUR, type Interval } from '../../domain/time.ts';
import { JOURNEYS, type Journey } from './extension.ts';
import {
  COLLEAGUES,
  calendarOf,
  type Model,
  OWNER,
  type PlainBlock,
  type PlainEvent,
  START,
  ZONE,
} from './plain-model.ts';
import type { Real } from './real.ts';

type Command = fc.AsyncCommand<Model, Real>;
type Run = (model: Model, real: Real) => void | Promise<void>;

function command(name: string, run: Run, check: (model: Model) => boolean = () => true): Command {
  return { check, run: async (model, real) => run(model, real), toString: () => name };
}

const person = fc.constantFrom(OWNER, ...COLLEAGUES);
const pick = fc.nat(20);
/** Half hours: 40 days around the start, an hour or two long. */
const times = fc
  .tuple(fc.integer({ min: -2, max: 38 }), fc.nat(47), fc.constantFrom(1, 2, 3, 5))
  .map(([day, half, length]): Interval => {
    const start = START - 8 * HOUR + day * DAY + (half * HOUR) / 2;
    return { start, end: start + (length * HOUR) / 2 };
  });
const wire = ({ start, end }: Interval) => ({ start: timedAt(start, ZONE), end: timedAt(end, ZONE) });

const KINDS = {
  meeting: {},
  free: { transparency: 'transparent' },
  private: { visibility: 'private' },
  focusTime: { eventType: 'focusTime', focusTimeProperties: { autoDeclineMode: 'declineNone' } },
  publicFocusTime: {
    eventType: 'focusTime',
    visibility: 'public',
    focusTimeProperties: { autoDeclineMode: 'declineNone' },
  },
} as const;
const kind = fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[]));

function plain(name: keyof typeof KINDS, interval: Interval): PlainEvent {
  const focus = name.toLowerCase().includes('focus') ? ({ level: 'soft', isOurs: false } as const) : null;
  const visibility = name === 'private' ? 'private' : name === 'publicFocusTime' ? 'public' : 'default';
  return { ...interval, isBusy: name !== 'free', visibility, focus, seriesId: null, isChanged: false };
}

const addEvent = fc.tuple(person, times, kind).map(([who, interval, name]) =>
  command(`${who} adds ${name} at ${at(interval)}`, (model, { google }) => {
    const id = newId(model);
    google.world.events.insert(who, { id, ...wire(interval), ...KINDS[name] });
    calendarOf(model, who).events.set(id, plain(name, interval));
  }),
);

const publishBlock = fc
  .tuple(fc.constantFrom(...COLLEAGUES), times, fc.constantFrom(...LEVELS), fc.boolean())
  .map(([who, interval, level, isPublic]) =>
    command(`${who} publishes ${level} block at ${at(interval)} public=${isPublic}`, (model, real) =>
      publishAs(model, real, who, interval, level, isPublic),
    ),
  );

const moveEvent = fc.tuple(person, pick, times).map(([who, which, interval]) =>
  onEvent(`moves to ${at(interval)}`, who, which, (id, event, { google }, events) => {
    google.world.events.patch(who, id, wire(interval));
    events.set(id, { ...event, ...interval, isChanged: true });
  }),
);

const freeEvent = fc.tuple(person, pick, fc.boolean()).map(([who, which, isBusy]) =>
  onEvent(`sets busy=${isBusy} on`, who, which, (id, event, { google }, events) => {
    if (event.focus !== null && !event.focus.isOurs) return;
    google.world.events.patch(who, id, { transparency: isBusy ? 'opaque' : 'transparent' });
    events.set(id, { ...event, isBusy, isChanged: true });
  }),
);

const deleteEvent = fc.tuple(person, pick).map(([who, which]) =>
  onEvent('deletes', who, which, (id, _event, { google }, events) => {
    google.world.events.remove(who, id);
    events.delete(id);
  }),
);

const addSeries = fc.tuple(person, times, fc.integer({ min: 2, max: 5 })).map(([who, interval, count]) =>
  command(`${who} adds ${count} weeks from ${at(interval)}`, (model, real) => {
    insertSeries(model, real, who, interval, count);
  }),
);

const deleteSeries = fc.tuple(person, pick).map(([who, which]) =>
  onSeries('deletes the series of', who, which, (seriesId, instances, { google }, _model, events) => {
    google.world.events.remove(who, seriesId);
    for (const [id] of instances) events.delete(id);
  }),
);

/** "This and following": the old series ends before one instance, a new one goes on from there an hour later. */
const splitSeries = fc.tuple(person, pick).map(([who, which]) =>
  onSeries('moves this and following of', who, which, (seriesId, instances, real, model, events) => {
    const untouched = instances.filter(([, { isChanged }]) => !isChanged);
    const [first, second] = untouched;
    const last = untouched.at(-1);
    // Changed or missing instances would have to be told apart; the plain model leaves such series alone.
    if (untouched.length !== instances.length || !first || !second || !last) return;
    if ((last[1].start - first[1].start) / (7 * DAY) !== instances.length - 1) return;
    const until = formatInstant(second[1].start - 1000, 'UTC').replaceAll(/[-:]/g, '');
    real.google.world.events.patch(who, seriesId, { recurrence: [`RRULE:FREQ=WEEKLY;UNTIL=${until}`] });
    for (const [id] of instances.slice(1)) events.delete(id);
    const next = { start: second[1].start + HOUR, end: second[1].end + HOUR };
    insertSeries(model, real, who, next, instances.length - 1);
  }),
);

const share = fc
  .tuple(fc.constantFrom(...COLLEAGUES), fc.constantFrom(...ROLES.slice(0, 3)))
  .map(([who, role]) =>
    command(`${who} shares as ${role}`, (model, real) => shareAs(model, real, who, role)),
  );

const saveBlock = fc
  .record({
    id: fc.constantFrom('first', 'second'),
    day: fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
    from: fc.integer({ min: 6, max: 12 }),
    to: fc.integer({ min: 13, max: 20 }),
    level: fc.constantFrom(...LEVELS),
  })
  .map((block: PlainBlock) =>
    command(`cooks ${JSON.stringify(block)}`, (model, real) => cook(model, real, block)),
  );

const removeBlock = fc.constantFrom('first', 'second').map((id) =>
  command(`stops ${id}`, async (model, { extension }) => {
    await extension.blocks.remove(id);
    model.blocks.delete(id);
  }),
);

const journey = fc.constantFrom<Journey>(...JOURNEYS);
const work = fc.oneof(journey, fc.constant('tick' as const), fc.constant('all at once' as const));
const runWork = work.map((what) => command(`runs ${what}`, (_model, real) => real.run(what)));
const killWorker = fc
  .tuple(work, fc.integer({ min: 1, max: 60 }))
  .map(([what, boundary]) =>
    command(`dies at boundary ${boundary} of ${what}`, (_model, real) => real.runAndDie(what, boundary)),
  );
const holdAnswer = journey.map((what) =>
  command(`runs ${what}, its answer is held back`, (_model, real) => real.runHeld(what)),
);
const releaseAnswer = fc
  .constant(0)
  .map(() => command('the late answer comes', (_m, real) => real.release()));

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'drop', when: 'before' },
    { kind: 'drop', when: 'after' },
    { kind: 'status', status: 429, retryAfterSeconds: 30 },
    { kind: 'status', status: 429 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 403, reason: 'rateLimitExceeded' },
    { kind: 'status', status: 403, reason: 'quotaExceeded' },
    { kind: 'status', status: 401 },
  ),
);
const failures = fc.tuple(faults, fc.integer({ min: 1, max: 3 }), fc.nat(6)).map(([fault, count, later]) =>
  command(
    `Google: after ${later} calls ${count} x ${JSON.stringify(fault)}`,
    (_model, { google, network }) => {
      network.trouble = { calls: later, begin: () => google.faults.next(count, fault) };
    },
  ),
);
const expireSyncTokens = fc
  .constant(0)
  .map(() => command('sync tokens end', (_model, { google }) => google.faults.expireSyncTokens(OWNER)));
const pageSize = fc.constantFrom(1, 2, 3, null).map((size) =>
  command(`pages of ${size}`, (_model, { network }) => {
    network.pageSize = size;
  }),
);
const clock = fc
  .constantFrom(DAY, -2 * HOUR, 61_000, 20 * 60_000)
  .map((by) => command(`the clock moves by ${by / HOUR} h`, (_model, { google }) => google.advance(by)));

/** A usual Wednesday, read and published: what happens next happens to something. */
export async function furnish(model: Model, real: Real): Promise<void> {
  const { google, extension } = real;
  const hour = (hours: number): Interval => ({
    start: START + hours * HOUR,
    end: START + (hours + 1) * HOUR,
  });
  for (const [index, who] of [OWNER, ...COLLEAGUES].entries()) {
    const id = newId(model);
    google.world.events.insert(who, { id, ...wire(hour(26 + index)) });
    calendarOf(model, who).events.set(id, plain('meeting', hour(26 + index)));
    if (who !== OWNER) shareAs(model, real, who, 'reader');
  }
  insertSeries(model, real, OWNER, hour(50), 3);
  for (const who of COLLEAGUES) publishAs(model, real, who, hour(75), 'hard', false);
  await cook(model, real, { id: 'first', day: 'MO', from: 9, to: 13, level: 'soft' });
  await extension.tick();
}

const people = [
  addEvent,
  publishBlock,
  moveEvent,
  freeEvent,
  deleteEvent,
  addSeries,
  deleteSeries,
  splitSeries,
];
const oneself = [share, saveBlock, saveBlock, removeBlock, runWork, runWork, killWorker, killWorker];
const trouble = [holdAnswer, releaseAnswer, failures, failures, expireSyncTokens, pageSize, clock];

/** Sequences of these; people act about as often as the machinery fails. */
export const allCommands = fc.commands<Model, Real, false>([...people, ...oneself, ...trouble], {
  maxCommands: 24,
  size: 'max',
});

function onEvent(
  verb: string,
  who: string,
  which: number,
  act: (id: string, event: PlainEvent, real: Real, events: Map<string, PlainEvent>) => void,
): Command {
  return command(
    `${who} ${verb} event ${which}`,
    (model, real) => {
      const { events } = calendarOf(model, who);
      const [id, event] = [...events][which % events.size] ?? [];
      if (id !== undefined && event !== undefined) act(id, event, real, events);
    },
    (model) => calendarOf(model, who).events.size > 0,
  );
}

type Instances = readonly (readonly [id: string, event: PlainEvent])[];

function onSeries(
  verb: string,
  who: string,
  which: number,
  act: (
    seriesId: string,
    instances: Instances,
    real: Real,
    model: Model,
    events: Map<string, PlainEvent>,
  ) => void,
): Command {
  const seriesOf = (model: Model) =>
    [...calendarOf(model, who).events.values()].flatMap(({ seriesId }) => seriesId ?? []);
  return command(
    `${who} ${verb} event ${which}`,
    (model, real) => {
      const all = seriesOf(model);
      const seriesId = all[which % all.length] ?? '';
      const { events } = calendarOf(model, who);
      act(
        seriesId,
        [...events].filter(([, event]) => event.seriesId === seriesId),
        real,
        model,
        events,
      );
    },
    (model) => seriesOf(model).length > 0,
  );
}

function publishAs(
  model: Model,
  { google }: Real,
  who: string,
  interval: Interval,
  level: Level,
  isPublic: boolean,
): void {
  const id = newId(model);
  const visibility = isPublic ? 'public' : 'default';
  const shared = { letThemCook: '1', 'letThemCook.level': level, 'letThemCook.block': 'theirs' };
  google.world.events.insert(who, { id, ...wire(interval), visibility, extendedProperties: { shared } });
  const focus = { level, isOurs: true };
  calendarOf(model, who).events.set(id, {
    ...interval,
    isBusy: true,
    visibility,
    focus,
    seriesId: null,
    isChanged: false,
  });
}

function shareAs(model: Model, { google }: Real, who: string, role: Role): void {
  google.world.acl.share(who, 'example.com', role);
  calendarOf(model, who).role = role;
}

async function cook(model: Model, { extension }: Real, block: PlainBlock): Promise<void> {
  const { id, day, from, to, level } = block;
  const onTheHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  const hours = { from: onTheHour(from), to: onTheHour(to) };
  await extension.blocks.save({ kind: 'weekly', id, days: [day], ...hours, level, zone: ZONE });
  model.blocks.set(id, block);
}

function insertSeries(model: Model, { google }: Real, who: string, first: Interval, count: number): void {
  const id = newId(model);
  google.world.events.insert(who, { id, ...wire(first), recurrence: [`RRULE:FREQ=WEEKLY;COUNT=${count}`] });
  for (let week = 0; week < count; week += 1) {
    const interval = { start: first.start + week * 7 * DAY, end: first.end + week * 7 * DAY };
    const event = { ...plain('meeting', interval), seriesId: id };
    calendarOf(model, who).events.set(instanceId(id, interval.start), event);
  }
}

function instanceId(seriesId: string, start: number): string {
  return `${seriesId}_${new Date(start).toISOString().replaceAll(/[-:]|\.000/g, '')}`;
}

function newId(model: Model): string {
  model.ids += 1;
  return `event${model.ids}`;
}

function at({ start }: Interval): string {
  return new Date(start).toISOString().slice(5, 16);
}
