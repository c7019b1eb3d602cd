// A worker that remembers what it was asked, and answers every change with an overview of the test's choice.
import { vi } from 'vitest';
import type { Interval } from '../../domain/time.ts';
import type { Backend } from '../../messages/backend.ts';
import type { ImportReading } from '../../messages/data.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import type { Mirror } from '../../messages/mirror.ts';
import type { Overview } from '../../messages/overview.ts';
import type { MessageName } from '../../messages/protocol.ts';
import { heldQueue } from './held-queues.ts';
import { mirror } from './mirrors.ts';

const LOOKING: readonly MessageName[] = [
  'getOverview',
  'getMirror',
  'getAccounts',
  'getHeldQueue',
  'planTake',
];
/** They are answered with the queue. */
const OF_THE_QUEUE: readonly MessageName[] = [
  'getHeldQueue',
  'releaseHeld',
  'noteCopied',
  'dropHeld',
  'undoHeld',
  'assignHeld',
  'takeHeld',
];

export function fakeBackend(first: Overview) {
  let current = first;
  let refusal: string | null = null;
  let report = '';
  let accounts: readonly string[] = [];
  let reading: ImportReading = { status: 'unreadable', problem: 'notOurs' };
  let shownMirror: Mirror | null = mirror();
  let queue: HeldQueue = heldQueue({ groups: [] });
  let plan: Interval | null = null;
  const listeners = new Set<() => void>();
  const asked = vi.fn<(name: MessageName, payload: unknown) => void>();
  const backend: Backend = {
    send: async (name, payload) => {
      asked(name, payload);
      if (name === 'getMirror') {
        if (shownMirror === null) throw new Error('no answer');
        return shownMirror as never;
      }
      if (refusal !== null && name !== 'getOverview' && name !== 'getHeldQueue') throw new Error(refusal);
      if (OF_THE_QUEUE.includes(name)) return queue as never;
      if (name === 'planTake') return { interval: plan } as never;
      if (name === 'getAccounts') return accounts as never;
      if (name === 'previewImport') return reading as never;
      return (name === 'getReport' || name === 'exportData' ? report : current) as never;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    backend,
    asked,
    /** What was asked for, apart from looking. */
    changes: () => asked.mock.calls.filter(([name]) => !LOOKING.includes(name)),
    answerWith: (next: Overview) => {
      current = next;
    },
    reportWith: (words: string) => {
      report = words;
    },
    accountsWith: (emails: readonly string[]) => {
      accounts = emails;
    },
    readingWith: (next: ImportReading) => {
      reading = next;
    },
    /** null: the worker does not answer. */
    mirrorWith: (next: Mirror | null) => {
      shownMirror = next;
    },
    queueWith: (next: HeldQueue) => {
      queue = next;
    },
    /** null: nothing is free. */
    planWith: (next: Interval | null) => {
      plan = next;
    },
    refuseWith: (words: string) => {
      refusal = words;
    },
    tellChanged: () => {
      for (const listener of listeners) listener();
    },
    listening: () => listeners.size,
  };
}
