// The strip of one day: what is spoken of it, and the key below it.
export const dayStrip = {
  cooking: (range: string, level: string) => `cooking ${range} ${level}`,
  busy: (range: string) => `busy ${range}`,
  draft: (range: string) => `your draft ${range}`,
  best: (range: string) => `best time ${range}`,
  meeting: (range: string) => `this meeting ${range}`,
  ofDay: (name: string, weekday: string, parts: string) => `${name}, ${weekday}: ${parts}.`,
  titled: (title: string, parts: string) => `${title}: ${parts}.`,
  asSaved: 'As saved',
  ifMoved: 'If moved',
  key: { cooking: 'Cooking', draft: 'Your draft', busy: 'Busy', best: 'Best time' },
} as const;
