// Todas as frases que as pessoas leem, em português do Brasil.
import { card } from './pt-BR/card.ts';
import { cooking } from './pt-BR/cooking.ts';
import { dayStrip } from './pt-BR/day-strip.ts';
import { house } from './pt-BR/house.ts';
import { invitations } from './pt-BR/invitations.ts';
import { mirror } from './pt-BR/mirror.ts';
import { options } from './pt-BR/options.ts';
import { popup } from './pt-BR/popup.ts';
import { queue } from './pt-BR/queue.ts';
import { rules } from './pt-BR/rules.ts';
import { secondChance } from './pt-BR/second-chance.ts';
import { shared } from './pt-BR/shared.ts';
import { welcome } from './pt-BR/welcome.ts';
import type { Words } from './words.ts';

export const ptBR: Words = {
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
