// 简体中文：人们读到的每一句话。
import type { Words } from './words.ts';
import { card } from './zh-CN/card.ts';
import { cooking } from './zh-CN/cooking.ts';
import { dayStrip } from './zh-CN/day-strip.ts';
import { house } from './zh-CN/house.ts';
import { invitations } from './zh-CN/invitations.ts';
import { mirror } from './zh-CN/mirror.ts';
import { options } from './zh-CN/options.ts';
import { popup } from './zh-CN/popup.ts';
import { queue } from './zh-CN/queue.ts';
import { rules } from './zh-CN/rules.ts';
import { secondChance } from './zh-CN/second-chance.ts';
import { shared } from './zh-CN/shared.ts';
import { welcome } from './zh-CN/welcome.ts';

export const zhCN: Words = {
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
