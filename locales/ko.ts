// Every sentence that people read, in Korean.
import { card } from './ko/card.ts';
import { cooking } from './ko/cooking.ts';
import { dayStrip } from './ko/day-strip.ts';
import { house } from './ko/house.ts';
import { invitations } from './ko/invitations.ts';
import { mirror } from './ko/mirror.ts';
import { options } from './ko/options.ts';
import { popup } from './ko/popup.ts';
import { queue } from './ko/queue.ts';
import { rules } from './ko/rules.ts';
import { secondChance } from './ko/second-chance.ts';
import { shared } from './ko/shared.ts';
import { welcome } from './ko/welcome.ts';
import type { Words } from './words.ts';

export const ko: Words = {
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
