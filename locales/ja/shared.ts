// Japanese: words of several pages. 「…」 in `requestToShare` are Google's own labels.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const shared: Words['shared'] = {
  brand: 'Let Them Cook',
  hours: (number) => `${number}\u00a0時間`,
  unknown: '?',
  justNow: 'たった今',
  dayAndRange: (day, range) => `${day} ${range}`,
  spokenRange: (from, to) => `${from}から${to}まで`,
  copied: 'コピーしました。',
  notCopied: 'ブラウザでコピーできませんでした。',
  notCopiedLabel: 'コピー失敗',
  saved: '保存しました',
  requestToShare:
    '予定を重ねて入れないように、サイレント モードの時間を見せていただけますか。Google カレンダーの「設定」で自分のカレンダーを開き、「特定のユーザーまたはグループと共有する」で私を「予定の表示（すべての予定の詳細）」で追加してください。',
  copyRequest: '共有の依頼をコピー',
  copiedLabel: 'コピー済み',
  problem: {
    unauthorized: 'Google への再ログインが必要です。',
    gone: 'Google に前回の変更が残っていません。すべて読み込み直します。',
    refused: 'Google に拒否されました。',
    rateLimited: 'Google への問い合わせが多すぎました。',
    offline: 'Google に接続できません。',
    malformed: 'Google の応答を読み取れません。',
    notFound: 'Google にこのカレンダーが見つかりません。',
  },
  storage: {
    newerData: {
      title: 'このデータは新しいバージョンで作成されました。',
      text: 'このバージョンでは表示だけを行い、変更はしません。続けるには拡張機能を更新してください。',
    },
    blocked: {
      title: 'ストレージを更新しています。',
      text: '何も失われません。この拡張機能のほかのページを閉じるか、しばらくしてからお試しください。',
    },
    full: {
      title: 'ブラウザの空き容量がありません。',
      text: 'Google から再び取得できるものだけを削除しました。ブロック、メンバー、設定は残っています。',
    },
  },
  copyMyData: 'ブロック、メンバー、設定をコピー',
  copyFailed: '読み取れませんでした。',
  quarantined: (count) =>
    `${count}\u00a0件のデータを読み取れず、別に保管しました。ほかはすべて表示されています。`,
  levelInText: { hard: '厳守', soft: '柔軟', ask: '要確認' },
  connect: 'Google カレンダーに接続',
  reconnect: '再接続',
  default: { on: 'デフォルト: オン。', off: 'デフォルト: オフ。' },
  syncNow: '今すぐ同期',
  cookingUntil: (time) => `${time} までクッキング中`,
  busyTimesOnly: '予定の有無のみ',
  notLookedAt: '未確認',
  failed: (why) => phrase`うまくいきませんでした: ${why}`,
  notConnected: {
    noClientId: {
      title: 'あと 1 つ手順があります。',
      text: '会社または自分で、この拡張機能を Google に登録する必要があります。',
      button: '3 つの手順を表示',
    },
    signedOut: {
      title: '接続してクッキングタイムを表示・保護。',
      text: 'Google の確認は 1 回だけです。すべてはこのブラウザと自分のカレンダーに残ります。',
      button: 'Google カレンダーに接続',
    },
    refused: {
      title: '接続されていません。',
      text: 'Google のウィンドウが閉じられたか、許可されませんでした。何も変更されていません。',
      button: '再試行',
    },
    needsInteraction: {
      title: 'Google への再ログインが必要です。',
      text: 'それまで下書きは確認されません。何も失われません。',
      button: '再接続',
    },
    scopesMissing: {
      title: '権限が足りません。',
      text: 'Google のウィンドウでは、すべてのチェックを付けたままにしてください。外すと、カレンダーの読み込みやブロックの公開ができません。',
      button: '再接続',
    },
    wrongAccount: {
      title: '別の Google アカウントでした。',
      text: 'データは混ざっていません。ここで接続しているアカウントを選択するか、もう一方も接続してください。',
      button: '再接続',
    },
    blockedByAdmin: {
      title: '会社でまだ許可されていません。',
      text: '管理者が Google 管理コンソールで、この拡張機能のクライアント ID を信頼する必要があります。',
      button: '再試行',
    },
  },
};
