// 简体中文：第二次机会（会议已保存在下厨时间内）。
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const { reason } = card;

const unnamed = phrase`此会议`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`“${title}”`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: '会议在此期间已被更改。',
};

export const secondChance = {
  page: '第二次机会',
  heading: (title: string) => phrase`${named(title)}的第二次机会`,
  lead: '它已保存，并占用了下厨时间。现在点击一次即可移动。',
  forAccount: (account: string) => phrase`账号 ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}，${range}，${ago}保存。` : `“${title}”，${day}，${range}，${ago}保存。`,
  tellsOne: (name: string) => phrase`移动会向 ${name} 发送一份更新的邀请。`,
  tellsAll: phrase`移动会向邀请对象发送一份更新的邀请。`,
  oneOfSeries: '只移动这一天。系列的其余部分不变。',
  noSlot: '未来七天未找到更好的时间。',

  hold: '留到一对一',
  keep: '说明原因并保留',
  dismiss: '忽略',
  reasonQuestion: (title: string) => phrase`保留${named(title)}，因为…`,
  reason,
  note: '备注（可选）',
  keepIt: '保留',
  back: '返回',
  reasonStays: '原因只留在此浏览器中。不会发送电子邮件。',

  also: '同样保存在下厨时间内',
  look: '查看',
  lookAt: (title: string) => (title.trim() === '' ? '查看此会议' : `查看“${title}”`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: '无标题',

  moved: (title: string, when: string) => phrase`已将${named(title)}移至 ${when}。`,
  movedMore: '已发送更新。',
  kept: (title: string, why: BookingReason) => phrase`${named(title)}保留不变。${[reason[why]]}。`,
  held: (title: string) => phrase`${named(title)}保留不变，留到一对一商谈。`,
  dismissed: (title: string) => phrase`${named(title)}保留不变。`,
  gone: (title: string) => phrase`${named(title)}已不存在，已在日历中删除。`,

  notMoved: (why: MoveFailure) => `未移动任何内容。${failed[why]}`,
  stale: (time: string) => phrase`已离线。按 ${time} 的数据检查。`,
  allClear: '本周一切顺畅。',
  noneFound: (people: number) => `未发现任何内容。${people} 个日历只显示忙碌时间。`,
  quiet: '此页由一条安静的通知打开，从不自行打开。',
} as const;
