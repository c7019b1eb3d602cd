// Every sentence that people read, in Arabic.
import { card } from './ar/card.ts';
import { cooking } from './ar/cooking.ts';
import { dayStrip } from './ar/day-strip.ts';
import { house } from './ar/house.ts';
import { invitations } from './ar/invitations.ts';
import { mirror } from './ar/mirror.ts';
import { options } from './ar/options.ts';
import { popup } from './ar/popup.ts';
import { queue } from './ar/queue.ts';
import { rules } from './ar/rules.ts';
import { secondChance } from './ar/second-chance.ts';
import { shared } from './ar/shared.ts';
import { welcome } from './ar/welcome.ts';
import type { Words } from './words.ts';

export const ar = {
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
