// Japanese: what is said outside of pages.
import type { WorkerWords } from '../worker-words.ts';

const brand = 'Let Them Cook';

export const worker: WorkerWords = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google への再ログインが必要です`,
    secondChances: (meetings) => `${brand}: ${meetings} 件の会議がクッキングタイムに入りました`,
    askedForHelp: `${brand}: ヘルプを求めています`,
    invitations: (invitations) => `${brand}: クッキングタイムへの招待 ${invitations} 件`,
    pageNotRead: `${brand}: このページでは動作していません`,
    hoursLeft: (hours) => `${brand}: クッキング中、残り ${hours} 時間`,
    minutesLeft: (minutes) => `${brand}: クッキング中、残り ${minutes} 分`,
    paused: `${brand}: 見守りは一時停止中です`,
    off: `${brand}: 見守りはオフです`,
    notConnected: `${brand}: 未接続`,
  },
  secondChance: {
    titled: (title) => `「${title}」がクッキングタイムに入りました`,
    untitled: '会議がクッキングタイムに入りました',
    text: '保存されています。1 クリックで移動できます。',
    several: (meetings) => `${meetings} 件の会議がクッキングタイムに入りました`,
    severalText: '保存されています。それぞれ 1 クリックで移動できます。',
  },
  gone: {
    title: (meetings) =>
      meetings === 1
        ? '1on1 がカレンダーからなくなりました'
        : `${meetings} 件の 1on1 がカレンダーからなくなりました`,
    text: '次回が約束より遅いか、予定されていません。相手はチームのページで確認できます。',
  },
  mirror: {
    title: '今週の振り返り',
    text: 'まず自分が入れた割り込みから。自分にだけ表示されます。',
  },
  held: {
    title: (time) => `今日 ${time} に 1on1`,
    text: (requests) => `保留中の依頼が ${requests} 件あります。まだ必要ですか。`,
    selection: '「%s」を 1on1 まで保留',
  },
  finishLine: '完了目標',
};
