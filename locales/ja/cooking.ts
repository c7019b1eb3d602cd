// Japanese: the section on cooking time in the options page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const cooking: Words['cooking'] = {
  singles: '単発のブロック',
  single: (number) => `単発のブロック ${number}`,
  addSingle: '単発のブロックを追加',
  date: '日付',
  chooseDate: '日付を選択してください。',
  isOver: 'その時間は過ぎています。これからの時間にするまで保存されません。',
  removed: (block) => phrase`${block} をカレンダーから削除しました。`,

  help: 'ドラッグして描くか、リストを使用します。',
  keys: '矢印キーで移動、Shift + 矢印キーで長さの変更、Delete で削除、1、2、3 でレベルを設定します。Page Up と Page Down で週を切り替えます。',
  yourMeetings: '自分の会議',
  busy: '予定あり',
  meeting: (title, range) => phrase`${title}、${range}`,
  weakened: '柔軟、上限超過',
  overlap: (when, title, block) =>
    phrase`${when} の「${title}」はすでに ${block} に入っています。そのまま残り、警告は新しい下書きにだけ表示されます。`,
  overlapUntitled: (when, block) =>
    phrase`${when}: 自分の予定がすでに ${block} に入っています。そのまま残り、警告は新しい下書きにだけ表示されます。`,
  overlapsMore: (more) => `今週は、ほか ${more}\u00a0件の会議がクッキングタイムに入っています。`,

  capTitle: '上限: 週のうち保護する割合',
  capMeter: (taken, all, share, cap) => `${all}のうち ${taken}がクッキングタイム（${share}）、上限 ${cap}`,
  capNow: (taken, all, share) => `${all}のうち ${taken}（${share}）。`,
  capWhy: (standard) =>
    `超えた分の新しいブロックは「柔軟」として公開されます。すべて埋まったカレンダーは無視されるためです。デフォルト: ${standard}。`,
  percent: '%',
  capRange: (min, max) => `${min}～${max} の整数を入力してください。`,
  backToDefault: (value: string) => `デフォルトに戻す：${value}`,
  standard: (value) => `デフォルト ${value}`,
  weakenedDays: (days, cap) =>
    `${days} は「柔軟」として公開されます。週の上限 ${cap} を超えていて、新しいブロックから順に譲ります。`,
  weakenedSingle: (cap) =>
    `「柔軟」として公開されます。週の上限 ${cap} を超えていて、新しいブロックから順に譲ります。`,
  weakenedPicture: (hours, cap) =>
    `今週の ${hours}は、上限 ${cap} を超えているため「柔軟」として公開されます。`,

  notice: '希望する事前連絡',
  noNotice: 'なし',
  hours: (hours) => `${hours}\u00a0時間`,
  noticeWhy: (standard) => `これより急な予定には印が付きますが、拒否はされません。デフォルト: ${standard}。`,

  edges: 'ブロックの端',
  edgesMayBeBooked: '予定を入れてもよい',
  edgesWhy: (block, edge, little, middle, much) =>
    `${block} のブロックでは、${edge} に 30 分入ると ${little}、${middle} なら ${much}の集中が失われます。デフォルト: オン。`,

  finish: '完了目標',
  finishWhy:
    'クッキングの対象となるプロジェクトの終わりです。日付はブロックに公開され、名前はこのブラウザに残ります。',
  finishName: 'プロジェクト',
  finishDate: '最終日',
  finishClear: 'クリア',
  finishCleared: '完了目標をクリアしました。',
  finishNoDate: '日付を選択してください。日付がないと何も公開されません。',
  finishPassed: 'その日は過ぎています。別の日を選択するか、クリアしてください。',
  finishBudget: (planned, left, kept) =>
    `それまでのクッキングタイムは ${planned}の予定です。会議を除いた残りは ${left}、これまでに守れたのは ${kept}です。`,
  finishNoBlocks: 'それまでにクッキングタイムの予定はありません。',
  finishStretch: (from, until) =>
    phrase`${from} から ${until} まで、マネージャーに新しい話題を控えるよう知らせます。仕上げに専念する期間です。`,
};
