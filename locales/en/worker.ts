// What is said outside of pages: by the toolbar icon's title, in notifications and in the context menu. The worker has it in every language.

const brand = 'Let Them Cook';

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google wants you to sign in again`,
    secondChances: (meetings: number) =>
      meetings === 1
        ? `${brand}: 1 meeting landed on cooking time`
        : `${brand}: ${meetings} meetings landed on cooking time`,
    askedForHelp: `${brand}: you asked for help`,
    invitations: (invitations: number) =>
      invitations === 1
        ? `${brand}: 1 invitation over cooking time`
        : `${brand}: ${invitations} invitations over cooking time`,
    pageNotRead: `${brand}: not active on this page`,
    hoursLeft: (hours: number) => `${brand}: cooking, ${hours} hours left`,
    minutesLeft: (minutes: number) =>
      minutes === 1 ? `${brand}: cooking, 1 minute left` : `${brand}: cooking, ${minutes} minutes left`,
    paused: `${brand}: the guard is paused`,
    off: `${brand}: the guard is off`,
    notConnected: `${brand}: not connected`,
  },
  secondChance: {
    titled: (title: string) => `“${title}” landed on cooking time`,
    untitled: 'A meeting landed on cooking time',
    text: 'It is saved. Moving it is one click.',
    several: (meetings: number) => `${meetings} meetings landed on cooking time`,
    severalText: 'They are saved. Moving one is one click.',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? 'A 1:1 is gone from your calendar' : `${meetings} 1:1s are gone from your calendar`,
    text: 'The next one is later than agreed, or not planned. Your team’s page says with whom.',
  },
  mirror: {
    title: 'Your week in the mirror',
    text: 'Your own interruptions first. Only you see it.',
  },
  held: {
    title: (time: string) => `1:1 today at ${time}`,
    text: (requests: number) =>
      requests === 1
        ? '1 request is held for it. Still needed?'
        : `${requests} requests are held for it. Still needed?`,
    /** Of the context menu; the browser puts the selected text in place of %s. */
    selection: 'Hold “%s” for a 1:1',
  },
  /** Title of the all-day event that carries it. */
  finishLine: 'Finish line',
} as const;
