import { phrase } from '../phrase.ts';

export const welcome = {
  title: 'Welcome to Let Them Cook',
  heading: 'Deep work stays whole. Meetings find a better place.',
  lead: 'When a draft in Google Calendar lands on somebody’s cooking time, you see what it costs before you save, and a better time is one click away.',
  start: 'Start',
  startNote: 'About 45 seconds. No server of ours.',
  picture:
    'Picture: the card says that Engineer A is cooking 9 to 12, that 3 hours of focus would be lost, and offers 13:00.',

  role: 'What do you do?',
  roles: {
    cook: { name: 'I cook', text: 'I need long, quiet stretches.' },
    lead: { name: 'I lead', text: 'I book meetings with people who do.' },
    both: { name: 'Both', text: 'I do both, in one week.' },
  },
  first: 'Your first protected time',
  firstBlock: {
    tueThu: 'Tue and Thu 9–12',
    everyDay: 'Every day 9–11',
    own: 'Draw my own',
    later: 'Later',
  },

  try: 'Try it on a sample week',
  tryText:
    'Nothing here is real, and no account is needed. Pull “Quick sync” somewhere else, or use the arrow keys.',
  week: 'Sample week',
  draft: 'Quick sync',
  draftAt: (when: string) => `Quick sync, ${when}. Arrow keys move it.`,
  person: 'Engineer A',
  blockAt: (range: string) => `Engineer A is cooking ${range}`,
  meetingAt: (range: string) => `Meeting ${range}`,
  clear: 'Nothing is lost here, so there is no card.',

  connectStep: 'Connect, when you like',
  permissions: [
    ['Reads your events', ', to see what lies over your cooking time.'],
    ['Writes your blocks', ', as focus time, and meetings you move.'],
    ['Reads what your team shares', ': blocks and busy times, never titles.'],
    ['Stays here.', ' This browser and Google Calendar; nobody else.'],
  ],
  connect: 'Connect Google Calendar',
  later: 'Later',
  connectNote: 'Google asks you in its own window. You can take it back at any time.',
  waiting: 'Google’s window is open.',
  connected: (email: string) => phrase`Connected as ${email}.`,
  isProtected: (when: string) => phrase`${when} is protected and published to your calendar.`,
  drawOwn: 'Draw your cooking time',
  addPeople: 'Add the people you lead',
  openCalendar: 'Open Google Calendar',
} as const;
