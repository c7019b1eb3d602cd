// Japanese. Options: taking data along and deleting it, accounts, keys, language, search.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const house: Words['house'] = {
  data: {
    title: '自分のデータ',
    export: 'すべてエクスポート',
    import: 'インポート…',
    importLabel: 'インポート: ファイルを選択',
    calendar: 'ブロックをカレンダー ファイルで保存',
    note: 'JSON 形式。プレビューと元に戻す操作があります。カレンダー ファイル（ICS）はどのカレンダーでも開けます。',
    exported: 'エクスポートしました。',
    failed: '読み取れませんでした。',
    preview: 'このファイルによる変更:',
    nothing: 'このファイルの内容はすべてすでにあります。',
    newBlocks: (count) => `新しいブロック ${count}\u00a0件`,
    changedBlocks: (count) => `変更されたブロック ${count}\u00a0件`,
    newPeople: (count) => `新しいメンバー ${count}\u00a0人`,
    newHeld: (count) => `保留中の依頼 ${count}\u00a0件`,
    newDecisions: (count) => `決定 ${count}\u00a0件`,
    settings: (count) => `設定 ${count}\u00a0件`,
    restStays: 'その他はそのまま残ります。',
    apply: 'インポート',
    cancel: 'キャンセル',
    imported: phrase`インポートしました。`,
    undone: '元に戻しました。',
    problem: {
      tooLarge: 'このファイルは、Let Them Cook のエクスポートにしては大きすぎます。',
      notJson: 'このファイルは JSON ではなく、Let Them Cook のエクスポートではありません。',
      notOurs: 'このファイルは Let Them Cook のエクスポートではありません。',
      newer:
        'このファイルは新しいバージョンの Let Them Cook で作成されました。先に拡張機能を更新してください。',
      malformed: 'このファイルは壊れています。何も変更されていません。',
    },
    delete: '自分のデータをすべて削除…',
    deleteTitle: 'すべて削除しますか。',
    deleteText: (count) =>
      `このブラウザの設定、保留リスト、振り返りと、カレンダーのブロック ${count}\u00a0件が対象です。`,
    deleteNone: 'このブラウザの設定、保留リスト、振り返りが対象です。カレンダーにブロックはありません。',
    offline: '現在 Google に接続できません。カレンダーのブロックは、接続できるまで残ります。',
    exportFirst: '先にエクスポート',
    deleteIt: '削除',
    keep: '残す',
    deleted: 'すべて削除しました。',
    leaveThem: 'カレンダーに残す',
    left: (count) =>
      `ここでは削除しました。カレンダーのブロック ${count}\u00a0件は、Google に接続でき次第、自動で削除されます。`,
  },
  accounts: {
    title: 'このブラウザのアカウント',
    current: '使用中',
    use: '使用',
    useAccount: (email) => `${email} を使用`,
  },
  keys: {
    title: 'キーボード',
    text: 'どのタブでも使えます。',
    cookNow: '1 時間クッキング',
    pause: '見守りを一時停止または再開',
    stuck: '行き詰まった',
    openQueue: '保留リストを開く',
    none: 'キーなし',
    change: 'ブラウザでキーを変更',
    withKey: (label, key) => `${label}（${key}）`,
  },
  language: {
    label: '言語',
    auto: 'ブラウザに合わせる',
    why: '開いているカレンダーのタブには、再読み込み後に反映されます。',
  },
  search: {
    label: '設定を検索',
    none: '見つかりませんでした。',
    result: (section, setting) => `${section}: ${setting}`,
  },
  welcome: '最初のページをもう一度表示',
};
