// Every sentence that people read, in Hebrew.
import { card } from './he/card.ts';
import { cooking } from './he/cooking.ts';
import { dayStrip } from './he/day-strip.ts';
import { house } from './he/house.ts';
import { invitations } from './he/invitations.ts';
import { mirror } from './he/mirror.ts';
import { options } from './he/options.ts';
import { popup } from './he/popup.ts';
import { queue } from './he/queue.ts';
import { rules } from './he/rules.ts';
import { secondChance } from './he/second-chance.ts';
import { shared } from './he/shared.ts';
import { welcome } from './he/welcome.ts';
import type { Words } from './words.ts';

export const he = {
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
