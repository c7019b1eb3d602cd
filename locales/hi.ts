// लोग जो भी वाक्य पढ़ते हैं, हिन्दी में।
import { card } from './hi/card.ts';
import { cooking } from './hi/cooking.ts';
import { dayStrip } from './hi/day-strip.ts';
import { house } from './hi/house.ts';
import { invitations } from './hi/invitations.ts';
import { mirror } from './hi/mirror.ts';
import { options } from './hi/options.ts';
import { popup } from './hi/popup.ts';
import { queue } from './hi/queue.ts';
import { rules } from './hi/rules.ts';
import { secondChance } from './hi/second-chance.ts';
import { shared } from './hi/shared.ts';
import { welcome } from './hi/welcome.ts';
import type { Words } from './words.ts';

export const hi: Words = {
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
