// Japanese: what the rules say. Clauses end in です・ます without 。, so that a sentence can go on behind them.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

const days = (number: number) => [`${number}\u00a0日`];
const weeks = (number: number) => [`${number}\u00a0週`];
const hours = (number: number) => [`${number}\u00a0時間`];

export const rules: Words['rules'] = {
  list: {
    'protected-overlap': {
      title: '保護時間との重なり',
      why: '下書きが誰かのクッキングタイムに重なります。カードの目的そのもののため、常にオンです。',
      source: '目に見える合図で割り込みが 46% 減りました（FlowLight、449 人、CHI 2017）。',
    },
    'focus-cost': {
      title: '集中のコスト',
      why: '下書きの長さではなく、失われる途切れない時間です。短い空き時間は数えません。',
      source:
        'プログラマーが再び編集を始めるまでに 10～15 分かかり、邪魔されない 2 時間は 1 日に 1 回程度です（Parnin & Rugaber 2011）。',
    },
    'check-in-cadence': {
      title: '進捗確認の頻度',
      why: '次の 1on1 までに 2 回目の確認が入るか、1on1 が期限の日より後に移されます。',
      source: '静かな時間を支えるのは 1on1 です。そこで目標を決め、あとは本人に任せます。',
    },
    'finish-line': {
      title: '完了目標',
      why: '完了目標の直前に会議が入ります。新しい話題や繰り返しはより重く扱います。',
      source: '会議は開発中には妨げとなり、計画の段階では役立ちます（Meyer ほか、回答 5,971 件）。',
    },
    'short-notice': {
      title: '直前の予定',
      why: '本人が公開した希望より連絡が遅い予定です。',
      source: '本人が公開した条件です。公開していない人については何も表示しません。',
    },
    'series-impact': {
      title: '繰り返しの影響',
      why: '繰り返す下書きについて、今後 12 週間に失われる集中と、集中がわずかになる週を示します。',
      source: '公開済みのブロックは 6 週間分です。その後も同じと見なし、カードにそう表示します。',
    },
    'outside-working-hours': {
      title: '業務時間外',
      why: '本人が公開した時間の前か後です。',
      source: '本人が公開した時間です。Google カレンダーにも同様の警告があるため、最初はオフです。',
    },
    'meeting-load': {
      title: '会議の量',
      why: '会議が業務時間のこの割合を超える日です。',
      source: '集中ブロックを除いたカレンダーです。予定の有無しか見えない場合は何も表示しません。',
    },
    'one-on-one-first': {
      title: '遅れている 1on1 を優先',
      why: 'ブロックの端なら、遅れている 1on1 は問題なく、カードにそう表示します。',
      source: '2 人を遠ざける保護は長続きしません。1on1 はクッキングタイムより優先されます。',
    },
  },
  unit: {
    checkIns: { short: '回（1on1 まで）', label: '1on1 までの確認の回数（1on1 を含む）' },
    days: { short: '日', label: '日数' },
    hours: { short: '時間まで', label: '考慮する事前連絡の上限（時間）' },
    blocks: { short: '回 / 週', label: '1 週間に最低限残す集中の回数' },
    percent: { short: '% / 日', label: '業務時間に占める割合（パーセント）' },
  },
  clause: {
    overdueOneOnOne: (name, late) => phrase`${name} さんとの 1on1 が ${days(late)}遅れています`,
    secondCheckIn: (name, when) => phrase`${when} の ${name} さんとの 1on1 の前に、確認がもう 1 回入ります`,
    oneOnOnePastDue: (name, day) => phrase`${name} さんとの 1on1 の期限は ${day} で、これはその後です`,
    finishLine: (name, day) => phrase`${name} さんは ${day} までの完了を目指しています`,
    newTopic: (name, day) => phrase`${name} さんは ${day} までの完了を目指しており、これは新しい話題です`,
    shortNotice: (name, within, wanted) =>
      phrase`開始まで ${hours(within)}以内で、${name} さんの希望は ${hours(wanted)}前です`,
    seriesThinsWeeks: (name, thin, least) =>
      phrase`この繰り返しで、${name} さんの集中が ${[String(least)]}\u00a0回未満の週が ${weeks(thin)}できます`,
    seriesBreaksUp: (name, times) =>
      phrase`この繰り返しは ${name} さんの集中をさらに ${[String(times)]}\u00a0回分断します`,
    outsideHours: (name, range) => phrase`${name} さんのこの日の業務時間は ${range} です`,
    dayOff: (name) => phrase`${name} さんはこの日は業務日ではありません`,
    fullDay: (name, share) => phrase`これで ${name} さんの一日の ${share} が会議になります`,
  },
  row: {
    overdueOneOnOne: (late) => phrase`1on1 が ${days(late)}遅れ`,
    secondCheckIn: (when) => phrase`1on1 は ${when}`,
    oneOnOnePastDue: (day) => phrase`1on1 の期限は ${day}`,
    finishLine: (day) => phrase`${day} までに完了`,
    shortNotice: (wanted) => phrase`${hours(wanted)}前の連絡を希望`,
    seriesThinsWeeks: (thin) => phrase`集中がわずかな週が ${weeks(thin)}`,
    seriesBreaksUp: phrase`今後も分断`,
    outsideHours: (range) => phrase`業務時間 ${range}`,
    dayOff: phrase`この日は業務日ではない`,
    fullDay: (share) => phrase`会議が ${share}`,
  },
  fineEdge: (what) => phrase`${what}。この端なら問題ありません。`,
  moreReasons: (number) => `ほか ${number}\u00a0件の理由`,
  reason: (severity, what) => phrase`${[severity]} · ${what}。`,
  andRow: (first, next) => phrase`${first}、${next}`,
  seriesCost: (cost, span) => phrase`繰り返しの予定です。${weeks(span)}間で ${cost}の集中が失われます。`,
  seriesCostAtLeast: (cost, span) =>
    phrase`繰り返しの予定です。${weeks(span)}間で少なくとも ${cost}の集中が失われます。`,
  seriesCostIfAlike: (cost, span, seen) =>
    phrase`繰り返しの予定です。今後の ${weeks(seen)}と同じなら、${weeks(span)}間で ${cost}の集中が失われます。`,
  always: '常にオン',
  default: (value) => `デフォルト ${value}`,
  outOfRange: (min, max) => `${min}～${max} の整数を入力してください。`,
  backToDefaults: 'デフォルトに戻す',
  backAtDefaults: 'すべてのルールをデフォルトに戻しました。',
  saysAtWorst: (word) => `最も強い表示: ${word}`,
};
