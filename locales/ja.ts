// Every sentence that people read, in Japanese.
import { card } from './ja/card.ts';
import { cooking } from './ja/cooking.ts';
import { dayStrip } from './ja/day-strip.ts';
import { house } from './ja/house.ts';
import { invitations } from './ja/invitations.ts';
import { mirror } from './ja/mirror.ts';
import { options } from './ja/options.ts';
import { popup } from './ja/popup.ts';
import { queue } from './ja/queue.ts';
import { rules } from './ja/rules.ts';
import { secondChance } from './ja/second-chance.ts';
import { shared } from './ja/shared.ts';
import { welcome } from './ja/welcome.ts';
import type { Words } from './words.ts';

export const ja: Words = {
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
