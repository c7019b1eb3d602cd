// Every sentence that people read, in English. Components hold none of their own.
import { card } from './en/card.ts';
import { cooking } from './en/cooking.ts';
import { dayStrip } from './en/day-strip.ts';
import { house } from './en/house.ts';
import { invitations } from './en/invitations.ts';
import { mirror } from './en/mirror.ts';
import { options } from './en/options.ts';
import { popup } from './en/popup.ts';
import { queue } from './en/queue.ts';
import { rules } from './en/rules.ts';
import { secondChance } from './en/second-chance.ts';
import { shared } from './en/shared.ts';
import { welcome } from './en/welcome.ts';

export const en = {
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
} as const;
