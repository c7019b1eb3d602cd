// 简体中文：卡片。用词：cooking time＝下厨时间，block＝时段，draft＝草稿，guest＝邀请对象，1:1＝一对一，guard＝守护。
import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { holdCard } from './hold-card.ts';

interface About {
  readonly name: string;
  /** From-to of the block, busy time or free stretch. */
  readonly range: string;
}

const nbsp = '\u00a0';

const word: Record<Severity, string> = {
  conflict: '冲突',
  ask: '先询问',
  soft: '损失专注',
  unknown: '无法判断',
  note: '值得留意',
  fine: '可以安排',
  open: '正在求助',
};

const overlap: Record<Overlap, string> = {
  cuts: '草稿把时段切成两半。',
  edge: '草稿占用时段的一端。',
  covers: '草稿覆盖整个时段。',
  crosses: '草稿伸入该时段。',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: '两场会议之间',
  beforeMeeting: '会议之前',
  afterMeeting: '会议之后',
  nextToMeeting: '紧邻会议',
  atTheEdge: '在时段一端',
  rightAfterBlock: '时段结束后',
  endOfDay: '一天结束前',
  calendarsShowFree: '双方日历均显示有空',
};

const bookingReason: Record<BookingReason, string> = {
  incident: '突发事件',
  deadline: '截止日期',
  agreed: '已商定',
  other: '其他',
};

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause = {
  cooking: ({ name, range }: About) => phrase`${name} 在 ${range} 下厨`,
  allDay: ({ name, range }: About) => phrase`此全天草稿覆盖了 ${name} 的下厨时间 ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`安排 ${range} 前，${name} 希望先被询问`,
  breaksUpBlock: ({ name, range }: About) => phrase`这会打断 ${name} 的下厨时间 ${range}`,
  alreadyThere: ({ name, range }: About) => phrase`此活动已在 ${name} 的下厨时间 ${range} 内`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`这会打断 ${name} 的空闲时间 ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`${name} 在 ${range} 忙碌`,
  notShared: ({ name }: About) => phrase`您看不到 ${name} 的日历`,
  notRead: ({ name }: About) => phrase`尚未读取 ${name} 的日历`,
  askedForHelp: ({ name }: About) => phrase`${name} 正在求助`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}。`,
  maybeFocus: (what: Phrase) => phrase`${what}，可能是专注时间。`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}。该时段开放至 ${time}。`,
  several: (what: Phrase, more: number) => phrase`${what}；另有 ${[`${more}${nbsp}`]}位邀请对象受影响。`,
  moved: (range: string) => phrase`现为 ${range}。`,
  movedKeeps: (range: string, name: string) => phrase`现为 ${range}。${name} 的整个时段得以保留。`,
} as const;

/** One guest in the folded list, behind the severity’s word. */
const guestRow = {
  cooking: ({ range }: About) => phrase`${range} 下厨`,
  free: ({ range }: About) => phrase`${range} 有空`,
  busyOnly: phrase`仅显示忙碌时间`,
  notShared: phrase`未共享`,
  notRead: phrase`尚未读取`,
  openUntil: (time: string) => phrase`开放至 ${time}`,
} as const;

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}。${overlap[how]}`,
  busyOnly: '对方的日历只向您显示忙碌时间。',

  focusLost: '专注损失',
  focusLostKnown: (known: number) => `专注损失，已知 ${known} 人`,
  costUnknown: '代价未知',
  soonestForBoth: '双方最早有空',
  stretches: (threshold: string) => `按 ${threshold}以上的整段计`,
  priceTitle: (threshold: string) =>
    `只有不短于 ${threshold}的空闲整段才计为专注（T = ${threshold}）。可在“规则”中更改。`,
  spokenCost: (hours: string) => `损失专注 ${hours}。`,
  spokenCostAtLeast: (hours: string) => `至少损失专注 ${hours}。`,
  spokenPrice: (hours: string, threshold: string) => `损失专注 ${hours}，按不短于 ${threshold}的整段计`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `至少损失专注 ${hours}，按不短于 ${threshold}的整段计`,
  spokenUnknown: '代价未知',

  betterTimes: '更好的时间',
  moveTo: (when: string) => phrase`移至 ${when}`,
  orMoveTo: (when: string) => phrase`或移至 ${when}`,
  slotReason,
  soonSlot: (minutes: number) => `${minutes}${nbsp}分钟后，双方有空`,
  laterSlot: '双方有空',
  allFree: (guests: number) => `${guests}${nbsp}人都有空`,
  bestSlotWhy: (reason: string, cost: string) => `${reason} · 损失 ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`复制给 ${name} 的询问`,
  question: (asked: string, better: string) => `${asked} 可以吗，还是 ${better} 更好？`,
  questionAlone: (asked: string) => `${asked} 可以吗？`,
  quoted: (text: string) => `“${text}”`,

  showAllGuests: (count: number) => `显示全部 ${count}${nbsp}位邀请对象`,
  allGuests: (count: number) => `全部 ${count}${nbsp}位邀请对象`,
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: '留到一对一',
  bookAnyway: '仍要安排',
  back: '返回',
  reason: bookingReason,
  reasons: {
    label: '原因',
    sentence: (time: string) => phrase`安排在 ${time} 的原因是什么？`,
    more: '原因会写入会议。不会发送电子邮件。',
    note: (name: string) => phrase`备注（可选，${name} 可以看到）`,
    noteForAll: phrase`备注（可选，邀请对象可以看到）`,
    submit: '记下原因',
    budget: (used: number, most: number) => `本月已用 ${used} 次，共 ${most} 次。只有您能看到。`,
  },
  noted: {
    word: '原因已记下',
    sentence: (reason: string) => phrase`${[reason]}。准备好后，在日历中点击“保存”。`,
    change: '更改',
    findBetter: '另找更好的时间',
    announced: '原因已记下。准备好后，在日历中点击“保存”。',
  },
  ...holdCard,
  opening: {
    word: '正在移动',
    sentence: (range: string) => phrase`完整编辑器将以 ${range} 打开。`,
    more: '日历未在此处接受该时间。',
    announced: '日历未在此处接受该时间。完整编辑器将以该时间打开。',
  },
  notice: {
    saveWaits: '尚未保存。再次点击“保存”即可照原样安排。',
    notTaken: '日历未接受该时间。请手动更改。',
    notKept: '无法保存到浏览器中。请重试。',
  },

  dismiss: '忽略',
  undo: '撤消',
  asDrafted: (time: string) => phrase`草稿中的 ${time} 也可以。`,
  offline: '已离线。',
  googleIsLate: 'Google 尚未响应。',
  stale: (why: string, time: string) => phrase`${[why]}按今天 ${time} 的数据检查。`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]}按 ${dayAndTime} 的数据检查。`,
  otherZone: (name: string, range: string) => phrase`所示为您所在时区的时间。对 ${name} 而言是 ${range}。`,

  moved: { word: '已移动', more: '尚未保存。在日历中点击“保存”。' },
  unreadable: {
    sentence: phrase`无法读取此草稿的时间。`,
    more: '打开完整编辑器，将在那里检查。',
    button: '更多选项',
  },
  alreadyThere: '未更改',
  repeats: phrase`此活动会重复。只检查第一次。`,
  saveAsItIs: '照原样保存：不会询问原因。',
  notChecked: '未检查',
  signIn: {
    sentence: phrase`Google 要求您重新登录。`,
    more: '您自己的时段会保留在 Google 日历中。',
    button: '重新连接',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`此标签页是 ${page}；Let Them Cook 连接的是 ${connected}。`,
    button: (page: string) => phrase`连接 ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook：${severity}。${what}${cost}`.trim(),
  announcedBest: (time: string) => `最佳时间：${time}。`,
  announcedMove: (time: string) => `已移至 ${time}。尚未保存。`,
  announcedUndo: (time: string) => `已恢复为 ${time}。`,
} as const;
