// 简体中文：卡片上与一对一有关的文字。
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: '留到一对一',
    next: (name: string, time: string) => phrase`与 ${name} 的下次一对一：${time}。`,
    more: '此草稿将关闭且不保存。不会发送任何内容。',
    none: (name: string) => phrase`未来 6${[nbsp]}周没有与 ${name} 的一对一。`,
    moreNone: '它会留在待谈队列中，直到有一对一。',
    what: '事项',
    link: '链接或原因',
    optional: '（可选）',
    submit: '留待商谈',
    take: '自己处理',
    plan: '安排一对一',
  },
  taking: {
    word: '自己处理',
    free: (range: string) => phrase`您 ${range} 有空。`,
    more: (title: string) => `该时段在您的日历中名为“${title}”。此草稿将关闭且不保存。`,
    moreUntitled: '您自己日历中的一个专注时段。此草稿将关闭且不保存。',
    none: phrase`未来两周的工作时间内没有空闲。`,
    moreNone: '先留待商谈，稍后再从队列中处理。',
    submit: '创建时段',
  },
  focusSaved: '专注保住',
  held: {
    word: '已留待商谈',
    titled: (title: string) => phrase`“${title}”`,
    untitled: phrase`此草稿`,
    waits: (what: Phrase, time: string) => phrase`${what}留到 ${time}。`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what}留到与 ${name} 的下次一对一。`,
    taken: (what: Phrase, range: string) => phrase`${what}已有您的时段：${range}。`,
    takenWord: '由您处理',
    closeIt: '请自行关闭草稿，不要保存。',
    openQueue: '打开队列',
    announced: (time: string) => `已留到 ${time}。`,
    announcedNext: '已留到下次一对一。',
    announcedTaken: (range: string) => `您的时段：${range}。`,
    undone: '已不再留存。',
  },
} as const;
