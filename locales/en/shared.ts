import type { ApiProblem } from '../../messages/overview.ts';

/** Google’s answer in words, to stand after “Google said ”. */
const problem: Record<ApiProblem, string> = {
  unauthorized: 'that you must sign in again',
  gone: 'that its memory of changes is too old',
  refused: 'no',
  rateLimited: 'that it is asked too often',
  offline: 'nothing: it can’t be reached',
  malformed: 'something that can’t be read',
  notFound: 'that it isn’t there',
};

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0h`,
  unknown: '?',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} to ${to}`,
  copied: 'Copied.',
  requestToShare:
    'Could you let me see your focus time, so that I don’t book over it? In Google Calendar: Settings, your calendar, “Share with specific people”, add me with “See all event details”.',
  googleSaid: (kind: ApiProblem) => `Google said ${problem[kind]}.`,
} as const;
