// 简体中文：规则在卡片上和选项页中的文字。每条规则的文字都在其 ID 之下。
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

const days = (number: number) => [`${number}${nbsp}天`];
const weeks = (number: number) => [`${number}${nbsp}周`];
const hours = (number: number) => [`${number}${nbsp}小时`];

/** A rule’s name, what it warns about in one sentence, and the fact or the thought behind it. */
const list = {
  'protected-overlap': {
    title: '占用受保护时间',
    why: '草稿触及某人的下厨时间。卡片正是为此而设，所以始终开启。',
    source: '可见的信号使打断减少 46%（FlowLight，449 人，CHI 2017）。',
  },
  'focus-cost': {
    title: '专注代价',
    why: '草稿损失的连续时间，而不是它的长度。更短的整段不计入。',
    source:
      '程序员需要 10 到 15 分钟才能重新开始编辑，每天大约只有一段不受打扰的两小时（Parnin & Rugaber 2011）。',
  },
  'check-in-cadence': {
    title: '跟进频率',
    why: '在下次一对一之前再次跟进，或一对一被移到应举行之日以后。',
    source: '有了一对一，才能放心不打扰：在那里定下目标，然后信任对方去完成。',
  },
  'finish-line': {
    title: '终点线',
    why: '终点线前最后阶段的会议；新议题或系列会议分量更重。',
    source: '会议在开发阶段有害，在规划阶段有益（Meyer 等，5,971 份答卷）。',
  },
  'short-notice': {
    title: '临时通知',
    why: '提前时间短于对方公布的期望。',
    source: '对方自己公布的约定。未公布的人，不作评判。',
  },
  'series-impact': {
    title: '系列影响',
    why: '重复的草稿：未来 12 周损失的专注，以及因此所剩无几的周。',
    source: '已发布的时段为六周；之后各周按相似估计，卡片会说明。',
  },
  'outside-working-hours': {
    title: '工作时间之外',
    why: '早于或晚于对方公布的工作时间。',
    source: '对方自己公布的时间。Google 日历有类似提醒，所以此项最初关闭。',
  },
  'meeting-load': {
    title: '会议负荷',
    why: '会议占工作时间超过此比例的一天。',
    source: '对方日历中除专注时段以外的部分。只显示忙碌时间的，不作评判。',
  },
  'one-on-one-first': {
    title: '逾期的一对一优先',
    why: '在时段的一端举行逾期的一对一没有问题，卡片会这样说。',
    source: '让两人无法见面的保护不会长久：一对一优先于下厨时间。',
  },
} as const;

/** What stands behind the number in a rule’s field, and what the field is called. */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: '次，至一对一', label: '到一对一为止的跟进次数，含一对一' },
  days: { short: '天', label: '天数' },
  hours: { short: '小时以内', label: '最多听取的提前时间，以小时计' },
  blocks: { short: '段/周', label: '每周至少保留的专注整段' },
  percent: { short: '% 工作时间', label: '占工作日的百分比' },
};

/** The sentence without its full stop. */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`您与 ${name} 的一对一已逾期 ${days(late)}`,
  secondCheckIn: (name: string, when: string) => phrase`在 ${when} 与 ${name} 的一对一之前又多一次跟进`,
  oneOnOnePastDue: (name: string, day: string) => phrase`您与 ${name} 的一对一应在 ${day}；这次更晚`,
  finishLine: (name: string, day: string) => phrase`${name} 想在 ${day} 前完成`,
  newTopic: (name: string, day: string) => phrase`${name} 想在 ${day} 前完成；这会开启新议题`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`这在 ${hours(within)}内开始；${name} 希望提前 ${hours(wanted)}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`此系列使 ${name} 有 ${weeks(thin)}的专注整段少于 ${[String(least)]} 个`,
  seriesBreaksUp: (name: string, times: number) =>
    phrase`此系列还会打断 ${name} 的专注 ${[`${times}${nbsp}`]}次`,
  outsideHours: (name: string, range: string) => phrase`${name} 那天的工作时间是 ${range}`,
  dayOff: (name: string) => phrase`${name} 那天不工作`,
  fullDay: (name: string, share: string) => phrase`加上这场，会议占 ${name} 一天的 ${share}`,
} as const;

/** The same in a few words, behind a guest’s name. */
const row = {
  overdueOneOnOne: (late: number) => phrase`一对一逾期 ${days(late)}`,
  secondCheckIn: (when: string) => phrase`一对一 ${when}`,
  oneOnOnePastDue: (day: string) => phrase`一对一应在 ${day}`,
  finishLine: (day: string) => phrase`${day} 前完成`,
  shortNotice: (wanted: number) => phrase`希望提前 ${hours(wanted)}`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)}专注很少`,
  seriesBreaksUp: phrase`之后也会被打断`,
  outsideHours: (range: string) => phrase`工作时间 ${range}`,
  dayOff: phrase`那天不工作`,
  fullDay: (share: string) => phrase`会议占 ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}。安排在这一端没有问题。`,
  moreReasons: (number: number) => `另有 ${number} 个原因`,
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}。`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}；${next}`,
  seriesCost: (cost: string, span: number) => phrase`此活动会重复：${weeks(span)}内损失专注 ${cost}。`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`此活动会重复：${weeks(span)}内至少损失专注 ${cost}。`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`此活动会重复：若都与接下来 ${weeks(seen)}相似，${weeks(span)}内损失专注 ${cost}。`,
  always: '始终开启',
  default: (value: number) => `默认 ${value}`,
  outOfRange: (min: number, max: number) => `请输入 ${min} 到 ${max} 之间的整数。`,
  backToDefaults: '恢复默认值',
  backAtDefaults: '所有规则均已恢复默认值。',
  saysAtWorst: (word: string) => `最严重时显示：${word}`,
} as const;
