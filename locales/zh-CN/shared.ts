// 简体中文：各处共用的文字。中文名词没有复数形式，因此数量词直接写出。
import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { phrase } from '../phrase.ts';

const problem: Record<ApiProblem, string> = {
  unauthorized: 'Google 要求您重新登录。',
  gone: 'Google 已不记得最近的更改。正在全部重新读取。',
  refused: 'Google 拒绝了请求。',
  rateLimited: '向 Google 发出的请求过于频繁。',
  offline: '无法连接 Google。',
  malformed: '无法读取 Google 的响应。',
  notFound: 'Google 找不到此日历。',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: '此数据由更新的版本写入。',
    text: '此版本只显示数据，不做任何更改。要继续，请更新扩展程序。',
  },
  blocked: {
    title: '存储正在更新。',
    text: '没有丢失任何内容。请关闭此扩展程序的其他页面，或稍后重试。',
  },
  full: {
    title: '此浏览器的空间已用完。',
    text: '只移除了可以再次从 Google 取得的内容。您的时段、成员和设置均已保留。',
  },
};

/** In a sentence: “14:00–16:00，宽松”. */
const levelInText: Record<Level, string> = { hard: '严格', soft: '宽松', ask: '先询问' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0小时`,
  unknown: '?',
  justNow: '刚刚',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} 到 ${to}`,
  copied: '已复制。',
  notCopied: '浏览器不允许复制。',
  notCopiedLabel: '未复制',
  saved: '已保存',
  requestToShare:
    '能否让我看到您的专注时间，以免我占用它？在 Google 日历中：设置、您的日历、“与特定人员共享”，将我添加为“查看所有活动详情”。',
  copyRequest: '复制共享请求',
  copiedLabel: '已复制',
  problem,
  storage,
  copyMyData: '复制我的时段、成员和设置',
  copyFailed: '无法读取。',
  quarantined: (count: number) => `${count} 条记录无法读取，已单独存放。其他内容均已显示。`,
  levelInText,
  connect: '连接 Google 日历',
  reconnect: '重新连接',
  default: { on: '默认值：开启。', off: '默认值：关闭。' },
  syncNow: '立即同步',
  cookingUntil: (time: string) => `下厨至 ${time}`,
  busyTimesOnly: '仅忙碌时间',
  notLookedAt: '尚未查看',
  failed: (why: string) => phrase`未成功：${why}`,
  notConnected: {
    noClientId: {
      title: '还差一步。',
      text: '您的公司或您本人需要向 Google 登记此扩展程序。',
      button: '显示三个步骤',
    },
    signedOut: {
      title: '连接后即可查看和保护下厨时间。',
      text: 'Google 只询问您一次。所有内容都留在此浏览器和您自己的日历中。',
      button: '连接 Google 日历',
    },
    refused: {
      title: '未连接。',
      text: '您关闭了 Google 的窗口，或选择了拒绝。未做任何更改。',
      button: '重试',
    },
    needsInteraction: {
      title: 'Google 要求您重新登录。',
      text: '在此之前不会检查草稿。没有丢失任何内容。',
      button: '重新连接',
    },
    scopesMissing: {
      title: '缺少一项权限。',
      text: '在 Google 的窗口中，所有复选框都须保持勾选：否则无法读取日历或发布时段。',
      button: '重新连接',
    },
    wrongAccount: {
      title: '那是另一个 Google 账号。',
      text: '没有混淆任何数据。请选择此处连接的账号，或将另一个账号也连接上。',
      button: '重新连接',
    },
    blockedByAdmin: {
      title: '您的公司尚未允许。',
      text: '管理员需要在 Google 管理控制台中信任此扩展程序的客户端 ID。',
      button: '重试',
    },
  },
} as const;
