// Spanish. The forms are `one` and `other`: `many` is for whole millions, which are never counted here.
import { card } from './es/card.ts';
import { cooking } from './es/cooking.ts';
import { dayStrip } from './es/day-strip.ts';
import { house } from './es/house.ts';
import { invitations } from './es/invitations.ts';
import { mirror } from './es/mirror.ts';
import { options } from './es/options.ts';
import { popup } from './es/popup.ts';
import { queue } from './es/queue.ts';
import { rules } from './es/rules.ts';
import { secondChance } from './es/second-chance.ts';
import { shared } from './es/shared.ts';
import { welcome } from './es/welcome.ts';
import type { Words } from './words.ts';

export const es: Words = {
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
