import type { AnswerKind } from '../../domain/invitation.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('en');

const answered: Record<AnswerKind, string> = {
  accept: 'Accepted',
  maybe: 'Answered with maybe',
  decline: 'Declined',
  askFirst: 'Sent to your manager first',
};

/** In the popup, and in the options page. */
export const invitations = {
  title: 'Invitations over cooking time',
  untitled: 'No title',
  lost: (hours: string) => `${hours} lost`,
  from: (time: string, organizer: string) => phrase`${time} · from ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: 'One more of this series waits; each is answered by itself.',
      other: `${others} more of this series wait; each is answered by itself.`,
    }),
  accept: 'Accept and open',
  maybe: 'Maybe…',
  decline: 'Decline…',
  askFirst: (manager: string) => `Ask ${manager} first…`,
  askSomebodyFirst: 'Ask my manager first…',
  myManager: 'my manager',
  note: 'Note to the organizer',
  send: { maybe: 'Send maybe', decline: 'Send decline', askFirst: 'Send' },
  back: 'Back',
  sentAs: 'Google sends it with your answer. Nothing was sent so far.',
  noteMaybe: 'This is my cooking time. I can come if it can’t be at another time.',
  noteDecline: 'This is my cooking time. Could we find another time?',
  noteDeclineWith: (times: string, zone: string) => `This is my cooking time. I’m free ${times} (${zone}).`,
  noteAsk: (manager: string) => `This is my cooking time. Could you ask ${manager} first?`,
  answered,
  byItself: 'By itself:',
  waits: (what: string, title: string) =>
    phrase`${what}: “${title}”. Not sent yet; it is tried again by itself.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: “${title}”, ${time}.`,
  gone: (title: string) => phrase`“${title}” is gone. Nothing was sent.`,
  moved: (title: string) => phrase`“${title}” was moved meanwhile. Nothing was sent.`,
  elsewhere: (title: string) => phrase`You answered “${title}” somewhere else. Nothing was sent.`,
  refused: (title: string) => phrase`Google did not take the answer to “${title}”. Answer it in Calendar.`,
  settings: {
    title: 'When others need you',
    stuck: 'Ask whether I’m stuck',
    stuckWhy: 'Once, quietly, in the popup, after two hours in one block.',
    managerName: 'Your manager’s name',
    managerEmail: 'Your manager’s e-mail',
    managerWhy: 'For “Ask first”: the note names them. Nothing is sent to them.',
    notAnAddress: 'Not an address. Add the ending, such as .com.',
    auto: 'Answer invitations over hard blocks by itself',
    autoWhy:
      'Off unless you switch it on. Those that wait now are answered, too. Never the invitations of your manager, and never twice. Without your manager’s e-mail, no 1:1 at all. Not while your calendar says that you are on call.',
    kind: 'Answer',
    kinds: { decline: 'Decline', maybe: 'Maybe' },
    note: 'Note to the organizer',
    noteStandard: 'This is my cooking time. Write to me if it can’t wait, and I’ll make room.',
    noteMissing: 'Without a note nothing is answered.',
    people: 'Never to these people',
    peopleWhy: 'E-mail addresses, one on each line.',
    words: 'Never with these words',
    wordsWhy: 'One on each line. In the title, or in the title of another meeting of yours at that time.',
    log: 'Answered by itself',
    logNone: 'Nothing in the last 7 days.',
  },
} as const;
