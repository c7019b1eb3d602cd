// Japanese: the card. Clauses end in です・ます without 。, so that a sentence can go on behind them.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';
import { holdCard } from './hold-card.ts';

type Card = Words['card'];

const overlap: Record<Parameters<Card['overlap']>[1], string> = {
  cuts: '下書きがブロックを 2 つに分断します。',
  edge: '下書きがブロックの端にかかります。',
  covers: '下書きがブロック全体に重なります。',
  crosses: '下書きがブロックの途中までかかります。',
};

export const card: Card = {
  word: {
    conflict: '競合',
    ask: '要確認',
    soft: '集中に影響',
    unknown: '判断できません',
    note: '要チェック',
    fine: '問題なし',
    open: 'ヘルプ要請中',
  },
  clause: {
    cooking: ({ name, range }) => phrase`${name} さんは ${range} クッキング中です`,
    allDay: ({ name, range }) =>
      phrase`この終日の下書きは ${name} さんのクッキングタイム（${range}）に重なります`,
    wantsQuestion: ({ name, range }) => phrase`${name} さんは ${range}、事前の確認を希望しています`,
    breaksUpBlock: ({ name, range }) => phrase`${name} さんのクッキングタイム（${range}）が分断されます`,
    alreadyThere: ({ name, range }) =>
      phrase`この予定はすでに ${name} さんのクッキングタイム（${range}）に入っています`,
    breaksUpFreeTime: ({ name, range }) => phrase`${name} さんの空き時間（${range}）が分断されます`,
    maybeFocus: ({ name, range }) => phrase`${name} さんは ${range}、予定が入っています`,
    notShared: ({ name }) => phrase`${name} さんのカレンダーは表示できません`,
    notRead: ({ name }) => phrase`${name} さんのカレンダーはまだ読み込まれていません`,
    askedForHelp: ({ name }) => phrase`${name} さんがヘルプを求めています`,
  },
  sentence: {
    one: (what) => phrase`${what}。`,
    maybeFocus: (what) => phrase`${what}。集中時間かもしれません。`,
    askedForHelp: (what, time) => phrase`${what}。ブロックは ${time} まで開いています。`,
    several: (what, more) => phrase`${what}。ほか ${[`${more}\u00a0人`]}のゲストにも影響します。`,
    moved: (range) => phrase`現在の時間: ${range}。`,
    movedKeeps: (range, name) => phrase`現在の時間: ${range}。${name} さんのブロックはすべて保たれます。`,
  },
  guestRow: {
    cooking: ({ range }) => phrase`${range} クッキング中`,
    free: ({ range }) => phrase`${range} 空き`,
    busyOnly: phrase`予定の有無のみ`,
    notShared: phrase`共有なし`,
    notRead: phrase`未読み込み`,
    openUntil: (time) => phrase`${time} まで開放中`,
  },
  overlap: (weekday, how) => `${weekday}: ${overlap[how]}`,
  busyOnly: 'この人のカレンダーは予定の有無だけが表示されます。',

  focusLost: '失われる集中',
  focusLostKnown: (known) => `失われる集中（判明分 ${known}\u00a0人）`,
  costUnknown: 'コスト不明',
  soonestForBoth: '2 人とも最短で空き',
  stretches: (threshold) => `連続 ${threshold}以上で計算`,
  priceTitle: (threshold) =>
    `集中は、連続 ${threshold}以上の空き時間だけを数えます（T = ${threshold}）。「ルール」で変更できます。`,
  spokenCost: (hours) => `集中が ${hours}失われます。`,
  spokenCostAtLeast: (hours) => `集中が少なくとも ${hours}失われます。`,
  spokenPrice: (hours, threshold) => `集中が ${hours}失われます（連続 ${threshold}以上で計算）`,
  spokenPriceAtLeast: (hours, threshold) =>
    `集中が少なくとも ${hours}失われます（連続 ${threshold}以上で計算）`,
  spokenUnknown: 'コスト不明',

  betterTimes: 'より良い時間',
  moveTo: (when) => phrase`${when} に移動`,
  orMoveTo: (when) => phrase`または ${when} に移動`,
  slotReason: {
    betweenMeetings: '会議の合間',
    beforeMeeting: '会議の前',
    afterMeeting: '会議の後',
    nextToMeeting: '会議の隣',
    atTheEdge: 'ブロックの端',
    rightAfterBlock: 'ブロックの直後',
    endOfDay: '一日の終わり',
    calendarsShowFree: 'どちらのカレンダーも空き',
  },
  soonSlot: (minutes) => `${minutes}\u00a0分後、2\u00a0人とも空き`,
  laterSlot: '2\u00a0人とも空き',
  allFree: (guests) => `${guests}\u00a0人とも空き`,
  bestSlotWhy: (reason, cost) => `${reason} · コスト ${cost}`,
  slotWhy: (reason, cost) => `${reason} · ${cost}`,
  copyQuestion: (name) => phrase`${name} さんへの質問をコピー`,
  question: (asked, better) => `${asked} でも大丈夫ですか。それとも ${better} のほうがよいですか。`,
  questionAlone: (asked) => `${asked} でも大丈夫ですか。`,
  quoted: (text) => `「${text}」`,

  showAllGuests: (count) => `ゲスト ${count}\u00a0人をすべて表示`,
  allGuests: (count) => `ゲスト ${count}\u00a0人全員`,
  guestLine: (severity, what) => phrase`${[severity]} · ${what}`,

  hold: '1on1 まで保留',
  bookAnyway: 'それでも入れる',
  back: '戻る',
  reason: { incident: '障害対応', deadline: '締め切り', agreed: '合意済み', other: 'その他' },
  reasons: {
    label: '理由',
    sentence: (time) => phrase`${time} に入れる理由は何ですか。`,
    more: '理由は会議に記載されます。メールは送信されません。',
    note: (name) => phrase`メモ（任意、${name} さんも読めます）`,
    noteForAll: phrase`メモ（任意、ゲストも読めます）`,
    submit: '理由を記載',
    budget: (used, most) => `今月 ${most} 回中 ${used} 回使用。自分にだけ表示されます。`,
  },
  noted: {
    word: '理由を記載済み',
    sentence: (reason) => phrase`${[reason]}。準備ができたら、カレンダーで「保存」を押してください。`,
    change: '変更',
    findBetter: 'より良い時間を探す',
    announced: '理由を記載しました。準備ができたら、カレンダーで「保存」を押してください。',
  },
  ...holdCard,
  opening: {
    word: '移動中',
    sentence: (range) => phrase`${range} で詳細な編集画面が開きます。`,
    more: 'ここではカレンダーが時間を受け付けませんでした。',
    announced: 'ここではカレンダーが時間を受け付けませんでした。その時間で詳細な編集画面が開きます。',
  },
  notice: {
    saveWaits: 'まだ保存されていません。このまま入れるには、もう一度保存してください。',
    notTaken: 'カレンダーがこの時間を受け付けませんでした。手動で変更してください。',
    notKept: 'ブラウザに保存できませんでした。もう一度お試しください。',
  },

  dismiss: '閉じる',
  undo: '元に戻す',
  asDrafted: (time) => phrase`下書きの ${time} のままでも問題ありません。`,
  offline: 'オフラインです。',
  googleIsLate: 'Google から応答がありません。',
  stale: (why, time) => phrase`${[why]}今日 ${time} のデータで確認しました。`,
  staleOlder: (why, dayAndTime) => phrase`${[why]}${dayAndTime} のデータで確認しました。`,
  otherZone: (name, range) =>
    phrase`時間は自分のタイムゾーンで表示しています。${name} さんにとっては ${range} です。`,

  moved: { word: '移動しました', more: 'まだ保存されていません。カレンダーで「保存」を押してください。' },
  unreadable: {
    sentence: phrase`この下書きの時間を読み取れません。`,
    more: '詳細な編集画面を開くと、そこで確認されます。',
    button: 'その他のオプション',
  },
  alreadyThere: '変更なし',
  repeats: phrase`繰り返しの予定です。最初の回だけを確認しました。`,
  saveAsItIs: 'このまま保存できます。理由は求められません。',
  notChecked: '未確認',
  signIn: {
    sentence: phrase`Google への再ログインが必要です。`,
    more: '自分のブロックは Google カレンダーに残ります。',
    button: '再接続',
  },
  otherAccount: {
    sentence: (page, connected) =>
      phrase`このタブは ${page}、Let Them Cook は ${connected} で接続しています。`,
    button: (page) => phrase`${page} を接続`,
  },

  announced: (severity, what, cost) => `Let Them Cook: ${severity}。${what}${cost}`,
  announcedBest: (time) => `最適な時間: ${time}。`,
  announcedMove: (time) => `移動先: ${time}。まだ保存されていません。`,
  announcedUndo: (time) => `元の時間: ${time}。`,
};
