// Italian. The forms are `one` and `other`: `many` is for whole millions, which are never counted here.
import { card } from './it/card.ts';
import { cooking } from './it/cooking.ts';
import { dayStrip } from './it/day-strip.ts';
import { house } from './it/house.ts';
import { invitations } from './it/invitations.ts';
import { mirror } from './it/mirror.ts';
import { options } from './it/options.ts';
import { popup } from './it/popup.ts';
import { queue } from './it/queue.ts';
import { rules } from './it/rules.ts';
import { secondChance } from './it/second-chance.ts';
import { shared } from './it/shared.ts';
import { welcome } from './it/welcome.ts';
import type { Words } from './words.ts';

export const it: Words = {
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
