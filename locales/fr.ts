// Every sentence that people read, in French.
import { card } from './fr/card.ts';
import { cooking } from './fr/cooking.ts';
import { dayStrip } from './fr/day-strip.ts';
import { house } from './fr/house.ts';
import { invitations } from './fr/invitations.ts';
import { mirror } from './fr/mirror.ts';
import { options } from './fr/options.ts';
import { popup } from './fr/popup.ts';
import { queue } from './fr/queue.ts';
import { rules } from './fr/rules.ts';
import { secondChance } from './fr/second-chance.ts';
import { shared } from './fr/shared.ts';
import { welcome } from './fr/welcome.ts';
import type { Words } from './words.ts';

export const fr: Words = {
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
};
