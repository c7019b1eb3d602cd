// Japanese. Google's own words: ゲスト, 予定, 保存, 不在, サイレント モード.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const account: Words['options']['account'] = {
  intro:
    '同時に使う Google アカウントは 1 つで、データはアカウントごとに保存されます。確認は Google のウィンドウで行われます。',
  connection: '接続',
  connected: (email) => phrase`${email} として接続しています。`,
  connectedText: 'カレンダーのキーはブラウザのセッションとともに消え、自動で更新されます。',
  another: '別のアカウントを接続',
  disconnect: '接続を解除',
  disconnectNote: '公開したブロックは Google カレンダーに残ります。',
  clientId: 'OAuth クライアント ID',
  clientIdFrom: {
    policy: '会社が設定したものです。',
    options: 'ここで入力したものです。',
    build: 'このビルドに含まれているものです。',
  },
  steps: '3 つの手順',
  stepProject: 'プロジェクトと、その中に「ウェブ アプリケーション」の OAuth クライアントを作成:',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'このリダイレクト URI をそこに登録:',
  copyRedirect: 'URI をコピー',
  stepPaste: 'クライアント ID をここに貼り付け:',
  docsLead: '各手順の詳細: ',
  docs: 'ソースの docs/google-cloud.md',
  docsPath: 'docs/google-cloud.md',
  save: '保存',
  removeOwn: '削除',
  notAClientId: 'クライアント ID ではありません。使えるのは英数字、ドット、ハイフンだけです。',
};
