import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { phrase } from '../phrase.ts';

const problem: Record<ApiProblem, string> = {
  unauthorized: 'Google wants you to sign in again.',
  gone: 'Google forgot the last changes. Everything is read again.',
  refused: 'Google said no.',
  rateLimited: 'Google was asked too often.',
  offline: 'Google can’t be reached.',
  malformed: 'Google’s answer can’t be read.',
  notFound: 'Google doesn’t know this calendar.',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: 'A newer version wrote this data.',
    text: 'This version shows it and changes nothing. Update the extension to go on.',
  },
  blocked: {
    title: 'The storage is being updated.',
    text: 'Nothing is lost. Close other pages of this extension, or try again in a moment.',
  },
  full: {
    title: 'This browser is out of space.',
    text: 'Only what Google can tell again was removed. Your blocks, people and settings are kept.',
  },
};

/** In a sentence: “14:00–16:00, soft”. */
const levelInText: Record<Level, string> = { hard: 'hard', soft: 'soft', ask: 'ask first' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0h`,
  unknown: '?',
  justNow: 'just now',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} to ${to}`,
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied.',
  notCopiedLabel: 'Not copied',
  saved: 'Saved',
  requestToShare:
    'Could you let me see your focus time, so that I don’t book over it? In Google Calendar: Settings, your calendar, “Share with specific people”, add me with “See all event details”.',
  copyRequest: 'Copy a request to share',
  copiedLabel: 'Copied',
  problem,
  storage,
  copyMyData: 'Copy my blocks, people and settings',
  copyFailed: 'That could not be read.',
  quarantined: (count: number) =>
    count === 1
      ? '1 record could not be read and was set apart. Everything else is shown.'
      : `${count} records could not be read and were set apart. Everything else is shown.`,
  levelInText,
  connect: 'Connect Google Calendar',
  reconnect: 'Reconnect',
  /* Of a switch. */
  default: { on: 'Default: on.', off: 'Default: off.' },
  syncNow: 'Sync now',
  cookingUntil: (time: string) => `Cooking until ${time}`,
  busyTimesOnly: 'Busy times only',
  notLookedAt: 'Not looked at yet',
  failed: (why: string) => phrase`That did not work: ${why}`,
  notConnected: {
    noClientId: {
      title: 'One step is missing.',
      text: 'Your company or you must register this extension with Google.',
      button: 'Show the three steps',
    },
    signedOut: {
      title: 'Connect to see and protect cooking time.',
      text: 'Google asks you once. Everything stays in this browser and in your own calendar.',
      button: 'Connect Google Calendar',
    },
    refused: {
      title: 'Not connected.',
      text: 'You closed Google’s window or said no. Nothing was changed.',
      button: 'Try again',
    },
    needsInteraction: {
      title: 'Google wants you to sign in again.',
      text: 'Drafts are not checked until then. Nothing is lost.',
      button: 'Reconnect',
    },
    scopesMissing: {
      title: 'A permission is missing.',
      text: 'In Google’s window every box must stay ticked: without it, calendars can’t be read or blocks published.',
      button: 'Reconnect',
    },
    wrongAccount: {
      title: 'That was another Google account.',
      text: 'Nothing was mixed. Choose the account that is connected here, or connect the other one as well.',
      button: 'Reconnect',
    },
    blockedByAdmin: {
      title: 'Your company does not allow this yet.',
      text: 'An admin must trust this extension’s client ID in Google’s Admin console.',
      button: 'Try again',
    },
  },
} as const;
