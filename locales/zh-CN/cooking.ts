// 简体中文：下厨时间（一周图、单次时段、约定和终点线）。
import { phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const cooking = {
  singles: '单次时段',
  single: (number: number) => `单次时段 ${number}`,
  addSingle: '添加单次时段',
  date: '日期',
  chooseDate: '请选择日期。',
  isOver: '该时间已过。改为将来的时间后才会保存。',
  /** `block`: “11月26日周四 14:00–16:00”. */
  removed: (block: string) => phrase`${block} 已从您的日历中移除。`,

  help: '拖动即可绘制，也可以使用列表。',
  keys: '箭头键移动，Shift 加箭头键调整长度，Delete 键移除，1、2、3 设置级别。Page Up 和 Page Down 切换周。',
  yourMeetings: '您的会议',
  busy: '忙碌',
  meeting: (title: string, range: string) => phrase`${title}，${range}`,
  /** Of a block in the picture that is published as soft, though its owner asked for more. */
  weakened: '宽松，超出您的上限',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}，“${title}”已在 ${block} 中。它保持不变；只提醒新草稿。`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}：您自己的一项安排已在 ${block} 中。它保持不变；只提醒新草稿。`,
  overlapsMore: (more: number) => `本周另有 ${more} 场会议在您的下厨时间内。`,

  capTitle: '上限：一周中受保护的比例',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${all}中有 ${taken}是下厨时间，占 ${share}；上限 ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} / ${all}，占 ${share}。`,
  capWhy: (standard: string) => `超出上限的新时段以“宽松”级别发布：排满的日历没人理会。默认值：${standard}。`,
  percent: '%',
  capRange: (min: number, max: number) => `请输入 ${min} 到 ${max} 之间的整数。`,
  backToDefault: (value: string) => `恢复默认值：${value}`,
  standard: (value: string) => `默认 ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `${days}以“宽松”级别发布：本周超出您的上限 ${cap}，较新的时段先让步。`,
  weakenedSingle: (cap: string) => `以“宽松”级别发布：该周超出您的上限 ${cap}，较新的时段先让步。`,
  weakenedPicture: (hours: string, cap: string) =>
    `本周有 ${hours}以“宽松”级别发布，因为超出您的上限 ${cap}。`,

  notice: '希望提前多久告知',
  noNotice: '不要求',
  hours: (hours: number) => `${hours}${nbsp}小时`,
  noticeWhy: (standard: string) => `提前时间更短的会被标出，但不会被拒绝。默认值：${standard}。`,

  edges: '时段的两端',
  edgesMayBeBooked: '可以安排',
  /** Of half an hour in a block from 9 to 12. */
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `在 ${block} 的时段中，${edge} 的半小时损失 ${little}，${middle} 的则损失 ${much}。默认值：开启。`,

  finish: '终点线',
  finishWhy: '您为之下厨的项目何时结束。日期会随时段发布，名称只留在此浏览器中。',
  finishName: '项目',
  finishDate: '最后一天',
  finishClear: '清除',
  finishCleared: '终点线已清除。',
  finishNoDate: '请选择日期：没有日期就不会发布。',
  finishPassed: '该日期已过。请另选一天，或清除它。',
  finishBudget: (planned: string, left: string, kept: string) =>
    `在此之前计划了 ${planned}的下厨时间。除去会议还剩 ${left}，迄今保住 ${kept}。`,
  finishNoBlocks: '在此之前没有计划下厨时间。',
  finishStretch: (from: string, until: string) =>
    phrase`从 ${from} 到 ${until}，您的主管提出新议题时会看到提醒：先让您完成。`,
} as const;
