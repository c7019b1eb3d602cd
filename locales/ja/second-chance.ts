// Japanese: the page of the second chance (見直しのチャンス).
import { type Phrase, phrase } from '../phrase.ts';
import type { Words } from '../words.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

type SecondChance = Words['secondChance'];

const { reason } = card;

const named = (title: string): Phrase => (title.trim() === '' ? phrase`この会議` : phrase`「${title}」`);

const failed: Record<Parameters<SecondChance['notMoved']>[0], string> = {
  ...shared.problem,
  changed: '会議はその間に変更されました。',
};

export const secondChance: SecondChance = {
  page: '見直しのチャンス',
  heading: (title) => phrase`${named(title)}の見直しのチャンス`,
  lead: '保存されましたが、クッキングタイムに入っています。今なら 1 クリックで移動できます。',
  forAccount: (account) => phrase`${account} 用`,

  saved: (title, day, range, ago) =>
    title.trim() === ''
      ? `${day}、${range}、保存: ${ago}。`
      : `「${title}」、${day}、${range}、保存: ${ago}。`,
  tellsOne: (name) => phrase`移動すると、更新された招待状が ${name} さんに 1 通送信されます。`,
  tellsAll: phrase`移動すると、更新された招待状がゲストに 1 通送信されます。`,
  oneOfSeries: 'この日だけを移動します。繰り返しのほかの予定はそのままです。',
  noSlot: '今後 7 日間に、より良い時間は見つかりませんでした。',

  hold: '1on1 まで保留',
  keep: '理由を添えて残す',
  dismiss: '閉じる',
  reasonQuestion: (title) => phrase`${named(title)}を残す理由:`,
  reason,
  note: 'メモ（任意）',
  keepIt: '残す',
  back: '戻る',
  reasonStays: '理由はこのブラウザに残ります。メールは送信されません。',

  also: 'ほかにクッキングタイムに保存された会議',
  look: '見る',
  lookAt: (title) => (title.trim() === '' ? 'この会議を見る' : `「${title}」を見る`),
  row: (when, who, severity) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'タイトルなし',

  moved: (title, when) => phrase`${named(title)}を ${when} に移動しました。`,
  movedMore: '更新を送信しました。',
  kept: (title, why) => phrase`${named(title)}は残ります。${[reason[why]]}。`,
  held: (title) => phrase`${named(title)}は残り、1on1 まで保留されます。`,
  dismissed: (title) => phrase`${named(title)}は残ります。`,
  gone: (title) => phrase`${named(title)}はカレンダーで削除されました。`,

  notMoved: (why) => `何も移動されていません。${failed[why]}`,
  stale: (time) => phrase`オフラインです。${time} のデータで確認しました。`,
  allClear: '今週は問題ありません。',
  noneFound: (people) =>
    `見つかりませんでした。${people}\u00a0件のカレンダーは予定の有無だけが表示されます。`,
  quiet: 'このページは静かな通知から開きます。自動では開きません。',
};
