// Japanese: the first page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const welcome: Words['welcome'] = {
  title: 'Let Them Cook へようこそ',
  heading: '集中の時間はそのままに。会議はより良い時間へ。',
  lead: 'Google カレンダーの下書きが誰かのクッキングタイムに入ると、保存する前にそのコストがわかり、1 クリックでより良い時間に移せます。',
  start: '始める',
  startNote: '約 45 秒。独自のサーバーはありません。',
  picture:
    '画像: カードは、エンジニア A さんが 9 時から 12 時までクッキング中で、3 時間の集中が失われることを知らせ、13:00 を提案しています。',

  role: '役割は何ですか。',
  roles: {
    cook: { name: 'クッキングする', text: '長く静かな時間が必要です。' },
    lead: { name: 'リードする', text: 'そうした人との会議を入れます。' },
    both: { name: '両方', text: '同じ週に両方を行います。' },
  },
  first: '最初に保護する時間',
  firstBlock: {
    tueThu: '火・木の 9～12 時',
    everyDay: '毎日 9～11 時',
    own: '自分で描く',
    later: '後で',
  },

  try: 'サンプルの週で試す',
  tryText:
    'ここにあるものはすべて架空で、アカウントは不要です。「クイック ミーティング」を別の場所に動かすか、矢印キーを使ってください。',
  week: 'サンプルの週',
  draft: 'クイック ミーティング',
  draftAt: (when) => `クイック ミーティング、${when}。矢印キーで移動します。`,
  person: 'エンジニア A',
  blockAt: (range) => `エンジニア A さんは ${range} クッキング中です`,
  meetingAt: (range) => `会議 ${range}`,
  clear: 'ここでは何も失われないため、カードは表示されません。',

  connectStep: '好きなときに接続',
  permissions: [
    ['自分の予定を読み取り', '、クッキングタイムに重なるものを確認します。'],
    ['自分のブロックを書き込み', '（サイレント モードとして）、移動する会議も書き込みます。'],
    ['チームが共有する内容を読み取り', 'ます。ブロックと予定の有無だけで、タイトルは読みません。'],
    ['ここに残ります。', 'このブラウザと Google カレンダーだけです。'],
  ],
  connect: 'Google カレンダーに接続',
  later: '後で',
  connectNote: '確認は Google のウィンドウで行われます。いつでも取り消せます。',
  waiting: 'Google のウィンドウが開いています。',
  connected: (email) => phrase`${email} として接続しています。`,
  isProtected: (when) => phrase`${when} を保護し、カレンダーに公開しました。`,
  drawOwn: 'クッキングタイムを描く',
  addPeople: 'チームのメンバーを追加',
  openCalendar: 'Google カレンダーを開く',
};
