// Japanese: the card's words around the 1:1.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const holdCard: Pick<Words['card'], 'holding' | 'taking' | 'focusSaved' | 'held'> = {
  holding: {
    word: '1on1 まで保留',
    next: (name, time) => phrase`${name} さんとの次の 1on1: ${time}。`,
    more: 'この下書きは保存せずに閉じます。何も送信されません。',
    none: (name) => phrase`今後 6\u00a0週間、${name} さんとの 1on1 はありません。`,
    moreNone: '1on1 ができるまで保留リストに残ります。',
    what: '内容',
    link: 'リンクまたは理由',
    optional: '（任意）',
    submit: '保留する',
    take: '自分でやる',
    plan: '1on1 を計画',
  },
  taking: {
    word: '自分でやる',
    free: (range) => phrase`${range} が空いています。`,
    more: (title) =>
      `自分のカレンダーに「${title}」というブロックが作成されます。この下書きは保存せずに閉じます。`,
    moreUntitled: '自分のカレンダーに集中ブロックが作成されます。この下書きは保存せずに閉じます。',
    none: phrase`今後 2 週間、業務時間内に空きがありません。`,
    moreNone: '保留しておき、あとで保留リストから行えます。',
    submit: 'ブロックを作成',
  },
  focusSaved: '守られる集中',
  held: {
    word: '保留中',
    titled: (title) => phrase`「${title}」`,
    untitled: phrase`この下書き`,
    waits: (what, time) => phrase`${what}は ${time} まで保留されます。`,
    waitsForNext: (what, name) => phrase`${what}は ${name} さんとの次の 1on1 まで保留されます。`,
    taken: (what, range) => phrase`${what}のために自分のブロックを作成しました: ${range}。`,
    takenWord: '自分で担当',
    closeIt: '下書きは保存せずに閉じてください。',
    openQueue: '保留リストを開く',
    announced: (time) => `${time} まで保留します。`,
    announcedNext: '次の 1on1 まで保留します。',
    announcedTaken: (range) => `自分のブロック: ${range}。`,
    undone: '保留を取り消しました。',
  },
};
