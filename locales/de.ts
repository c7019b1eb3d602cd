// Every sentence that people read, in German: neutral, without du or Sie.
import { card } from './de/card.ts';
import { cooking } from './de/cooking.ts';
import { dayStrip } from './de/day-strip.ts';
import { house } from './de/house.ts';
import { invitations } from './de/invitations.ts';
import { mirror } from './de/mirror.ts';
import { options } from './de/options.ts';
import { popup } from './de/popup.ts';
import { queue } from './de/queue.ts';
import { rules } from './de/rules.ts';
import { secondChance } from './de/second-chance.ts';
import { shared } from './de/shared.ts';
import { welcome } from './de/welcome.ts';
import type { Words } from './words.ts';

export const de = {
  shared,
  card,
  cooking,
  dayStrip,
  house,
  invitations,
  mirror,
  options,
  popup,
  queue,
  rules,
  secondChance,
  welcome,
} as const satisfies Words;
