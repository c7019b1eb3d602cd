import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timedAt } from '../../demo/google/event-resource.ts';
import { DAY, HOUR } from '../../domain/time.ts';
import {
  COLLEAGUES,
  calendarOf,
  type Model,
  newModel,
  OWNER,
  type PlainBlock,
  START,
  ZONE,
} from '../model/plain-model.ts';
import { Real, type Work } from '../model/real.ts';

const MEETING = 'event1';
const THEIRS = 'event2';
let databases = 0;

/** One journey in a situation in which it has all its work to do. */
interface Story {
  readonly name: string;
  readonly work: Work;
  readonly prepare: (model: Model, real: Real) => Promise<void>;
}

const stories: readonly Story[] = [
  { name: 'the first sync of the own calendar', work: 'syncOwn', prepare: addMeetings },
  {
    name: 'a sync of changes, over several pages',
    work: 'syncOwn',
    prepare: async (model, real) => {
      await addMeetings(model, real);
      await real.run('syncOwn');
      moveMeeting(model, real);
      real.network.pageSize = 1;
    },
  },
  {
    name: 'a full sync because the token ended',
    work: 'syncOwn',
    prepare: async (model, real) => {
      await addMeetings(model, real);
      await real.run('syncOwn');
      real.google.world.events.remove(OWNER, MEETING);
      calendarOf(model, OWNER).events.delete(MEETING);
      real.google.faults.expireSyncTokens(OWNER);
    },
  },
  {
    name: 'the first reading of colleagues',
    work: 'syncReports',
    prepare: async (model, real) => {
      await addMeetings(model, real);
    },
  },
  {
    name: 'a reading after a colleague stopped sharing',
    work: 'syncReports',
    prepare: async (model, real) => {
      await addMeetings(model, real);
      await real.run('syncReports');
      real.google.world.acl.share(COLLEAGUES[0], 'example.com', 'none');
      calendarOf(model, COLLEAGUES[0]).role = 'none';
    },
  },
  { name: 'publishing a new block', work: 'publish', prepare: (model, real) => cook(model, real, 9) },
  {
    name: 'publishing a changed block',
    work: 'publish',
    prepare: async (model, real) => {
      await cook(model, real, 9);
      await real.run('publish');
      await cook(model, real, 10);
    },
  },
  {
    name: 'publishing a block that was changed again before Google’s answer to the first change came',
    work: 'publish',
    prepare: async (model, real) => {
      await cook(model, real, 9);
      await real.run('publish');
      await cook(model, real, 10);
      real.google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'PATCH' });
      await real.run('publish');
      await cook(model, real, 11);
      // Long enough for any rest that the failure asked for.
      real.google.advance(2 * HOUR);
    },
  },
  {
    name: 'publishing a block that went to another day before Google’s answer to its first event came',
    work: 'publish',
    prepare: async (model, real) => {
      await cook(model, real, 9, 'other');
      await real.run('publish');
      await cook(model, real, 9);
      real.google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'POST' });
      await real.run('publish');
      await cook(model, real, 9, 'first', 'MO');
      await real.extension.blocks.remove('other');
      model.blocks.delete('other');
      real.google.advance(2 * HOUR);
    },
  },
  {
    name: 'taking a removed block out of the calendar',
    work: 'publish',
    prepare: async (model, real) => {
      await cook(model, real, 9);
      await real.run('publish');
      await real.extension.blocks.remove('first');
      model.blocks.clear();
    },
  },
  {
    name: 'publishing for an account without focus time, as plain events',
    work: 'publish',
    prepare: async (model, real) => {
      real.google.world.people.change(OWNER, { hasFocusTime: false });
      await cook(model, real, 9);
    },
  },
  {
    name: 'publishing again what was deleted while its change waited',
    work: 'publish',
    prepare: async (model, real) => {
      await cook(model, real, 9);
      await real.run('publish');
      await cook(model, real, 10);
      for (const { id } of real.google.world.events.list(OWNER)) real.google.world.events.remove(OWNER, id);
    },
  },
];

const byName = (some: readonly Story[]) => some.map((story) => [story.name, story] as const);

describe('the worker dies where the browser likes', () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it.each(byName(stories))(
    'L1 a worker that is killed once at each awaited step of %s loses nothing and doubles nothing',
    async (_name, story) => {
      const boundaries = await boundariesOf(story);
      expect(boundaries.length).toBeGreaterThan(3);
      for (const [index, boundary] of boundaries.entries()) {
        const [model, real] = await start(story);
        await real.runAndDie(story.work, index + 1);
        await real.wake();
        const found = await real.compare(model);
        expect(found, `killed at ${index + 1} of ${boundaries.length}: ${boundary}`).toEqual([]);
        end(real);
      }
      expect(rejections).toEqual([]);
    },
  );

  it.each(byName(stories.filter(({ work }) => work === 'publish')))(
    'L1 a worker that is killed in %s, and its successor again, loses nothing and doubles nothing',
    async (_name, story) => {
      const steps = [1, 3, 5, 7, 9, 11];
      for (const [first, second] of steps.flatMap((one) => steps.map((two) => [one, two] as const))) {
        const [model, real] = await start(story);
        await real.runAndDie(story.work, first);
        await real.runAndDie(story.work, second);
        await real.wake();
        expect(await real.compare(model), `killed at ${first}, then at ${second}`).toEqual([]);
        end(real);
      }
    },
  );
});

/** What the journey passes when nothing kills it. */
async function boundariesOf(story: Story): Promise<readonly string[]> {
  const [, real] = await start(story);
  const { life } = real.extension;
  const before = life.boundaries.length;
  await real.run(story.work);
  end(real);
  return life.boundaries.slice(before);
}

async function start(story: Story): Promise<[Model, Real]> {
  databases += 1;
  const real = new Real(`kill-${databases}`);
  const model = newModel();
  await real.setUp();
  await story.prepare(model, real);
  return [model, real];
}

function end({ extension }: Real): void {
  extension.life.end();
  extension.store.close();
}

async function addMeetings(model: Model, { google }: Real): Promise<void> {
  const interval = { start: START + DAY, end: START + DAY + HOUR };
  const times = { start: timedAt(interval.start, ZONE), end: timedAt(interval.end, ZONE) };
  const plain = {
    ...interval,
    isBusy: true,
    visibility: 'default',
    focus: null,
    seriesId: null,
    isChanged: false,
  } as const;
  google.world.events.insert(OWNER, { id: MEETING, ...times });
  google.world.events.insert(OWNER, { id: THEIRS, ...times });
  calendarOf(model, OWNER).events.set(MEETING, plain).set(THEIRS, plain);
  const shared = { letThemCook: '1', 'letThemCook.level': 'hard', 'letThemCook.block': 'theirs' };
  for (const email of COLLEAGUES) {
    google.world.acl.share(email, 'example.com', 'reader');
    google.world.events.insert(email, { id: THEIRS, ...times, extendedProperties: { shared } });
    const calendar = calendarOf(model, email);
    calendar.role = 'reader';
    calendar.events.set(THEIRS, { ...plain, focus: { level: 'hard', isOurs: true } });
  }
}

function moveMeeting(model: Model, { google }: Real): void {
  const interval = { start: START + 2 * DAY, end: START + 2 * DAY + HOUR };
  for (const id of [MEETING, THEIRS]) {
    google.world.events.patch(OWNER, id, {
      start: timedAt(interval.start, ZONE),
      end: timedAt(interval.end, ZONE),
    });
    const before = calendarOf(model, OWNER).events.get(id);
    if (before !== undefined) calendarOf(model, OWNER).events.set(id, { ...before, ...interval });
  }
}

async function cook(
  model: Model,
  { extension }: Real,
  from: number,
  id = 'first',
  day: PlainBlock['day'] = 'TH',
): Promise<void> {
  const times = { from: `${String(from).padStart(2, '0')}:00`, to: '13:00' };
  await extension.blocks.save({ kind: 'weekly', id, days: [day], ...times, level: 'hard', zone: ZONE });
  model.blocks.set(id, { id, day, from, to: 13, level: 'hard' });
}
