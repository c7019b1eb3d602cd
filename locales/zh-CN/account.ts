// 简体中文：选项页中的账号部分。
import { phrase } from '../phrase.ts';

export const account = {
  intro: '一次使用一个 Google 账号；每个账号各自保存数据。Google 会在它自己的窗口中询问您。',
  connection: '连接',
  connected: (email: string) => phrase`已连接为 ${email}。`,
  connectedText: '访问日历的密钥随浏览器会话结束而失效，并会自动续期。',
  another: '连接其他账号',
  disconnect: '断开连接',
  disconnectNote: '已发布的时段会保留在 Google 日历中。',
  clientId: 'OAuth 客户端 ID',
  clientIdFrom: {
    policy: '由您的公司提供。',
    options: '在此处输入。',
    build: '由此版本自带。',
  },
  steps: '三个步骤',
  stepProject: '创建项目，并在其中创建“Web 应用”类型的 OAuth 客户端，网址：',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: '在那里登记以下重定向地址：',
  copyRedirect: '复制地址',
  stepPaste: '在此粘贴客户端 ID：',
  docsLead: '各步骤详情：',
  docs: '源代码中的 docs/google-cloud.md',
  docsPath: 'docs/google-cloud.md',
  save: '保存',
  removeOwn: '移除',
  notAClientId: '这不是客户端 ID：只能包含字母、数字、点和短横线。',
} as const;
