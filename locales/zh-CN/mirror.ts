// 简体中文：镜子（每周回看）。
import { phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const mirror = {
  title: (week: string) => phrase`您的镜子，${week}`,
  open: '打开镜子',
  introLead: '先看您造成的打断，再看您自己的下厨，最后看团队合计。',
  intro: '您的下厨时间保住了多少。只有您能看到此页。',
  before: '上一周',
  after: '下一周',
  csv: 'CSV',
  json: 'JSON',
  exported: '已导出。',
  threshold: (hours: string) => phrase`只有不短于 ${hours}的整段才计为专注（T =${[nbsp]}${hours}）。`,
  viewWith: (hours: string) => phrase`按 ${hours}查看`,
  reading: '正在读取您的日历。数据随后显示。',
  failed: '无法读取数据。请重新加载此页后重试。',
  nothing: '这一周没有可显示的内容。',
  nothingMore: '下次有会议占用下厨时间后，或到周五，就会有首批数据。',
  notRead: '这一周未读取您的日历。',
  weekOf: '所在周',
  asTable: '以表格显示相同数据',
  ofHours: (part: string, whole: string) => phrase`${part} / ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} / ${String(whole)}`,
  weekBefore: (figure: string) => phrase`上一周 ${figure}`,

  interruptions: {
    heading: '您造成的打断',
    booked: (_meetings: number) => '占用下厨时间的会议',
    lost: '专注损失',
    saved: '通过移动或留存保住的专注',
    shortNotice: (_bookings: number) => '临时安排',
    shortNoticeMore: '不到一天',
    held: '留存 / 放弃',
    heldMore: '放弃：未打扰任何人',
    takenOver: (requests: number) => `${requests} 项由您处理`,
    none: '您的会议都没有占用下厨时间。',
    lostHours: '损失，小时',
    savedHours: '保住，小时',
    lostColumn: '损失',
    savedColumn: '保住',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `您的会议损失和保住的专注小时数，共 ${weeks} 周。损失：最初 ${lost[0]}，最后 ${lost[1]}。保住：最初 ${saved[0]}，最后 ${saved[1]}。`,
    reasons: '您给出的原因',
    noReason: '无原因',
  },

  own: {
    headingLead: '您自己的下厨',
    heading: '我的一周',
    kept: '保住的下厨时间',
    focus: (threshold: string) => `专注，T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`T =${[nbsp]}${threshold} 时为 ${hours}`,
    fragmented: '碎片化',
    longest: '最长整段',
    over: (_meetings: number) => '占用下厨时间的会议',
    perBlock: (index: string) => phrase`每个时段 ${index}，低于 1 为佳`,
    oneOnOnes: '如期举行的一对一',
    noBlock: '这一周没有下厨时间。',
    keptColumn: '保住',
    picture: (weeks: number, first: string, last: string) =>
      `您自己的保住率，共 ${weeks} 周：最初 ${first}，最后 ${last}。`,
  },

  team: {
    heading: '团队合计',
    people: (people: number) => `${people} 人。绝不逐个显示。`,
    kept: '未被您的会议占用的下厨时间',
    perBlock: '每个时段中您的会议数',
    goodBelow: '低于 1 为佳',
    others: '看不到别人占用的部分。',
    tooFew: (fewest: number) => `满 ${fewest} 人才显示。`,
    tooFewMore: (seen: number) => `可以看到 ${seen} 人的下厨时间。`,
    notCounted: '这一周未统计。',
    picture: (weeks: number, first: string, last: string) =>
      `整个团队的保住率，共 ${weeks} 周：最初 ${first}，最后 ${last}。`,
    locked: '先有您自己的下厨时间',
    lockedMore: '您有一个时段受到保护后，团队部分就会开放。上方您造成的打断始终可见。',
    protect: (when: string) => phrase`保护 ${when}`,
    protected: '已保护。',
  },

  announce: '周五告知镜子已就绪',
  announceWhy: '每周一条通知，不含数据。只有您能看到镜子。',
} as const;
