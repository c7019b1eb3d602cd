// 简体中文：欢迎页。
import { phrase } from '../phrase.ts';

export const welcome = {
  title: '欢迎使用 Let Them Cook',
  heading: '深度工作保持完整，会议找到更好的位置。',
  lead: '当 Google 日历中的草稿占用某人的下厨时间时，您在保存前就能看到代价，点击一次即可换到更好的时间。',
  start: '开始',
  startNote: '约 45 秒。我们没有服务器。',
  picture: '图片：卡片说明工程师甲在 9 点到 12 点下厨，将损失 3 小时专注，并推荐 13:00。',

  role: '您做什么？',
  roles: {
    cook: { name: '我下厨', text: '我需要长而安静的整段时间。' },
    lead: { name: '我带团队', text: '我与下厨的人安排会议。' },
    both: { name: '两者都是', text: '一周之内我两样都做。' },
  },
  first: '您的第一段受保护时间',
  firstBlock: {
    tueThu: '周二和周四 9–12 点',
    everyDay: '每天 9–11 点',
    own: '自己绘制',
    later: '稍后',
  },

  try: '用示例周试一试',
  tryText: '这里都不是真实内容，也不需要账号。将“快速同步”拖到别处，或使用箭头键。',
  week: '示例周',
  draft: '快速同步',
  draftAt: (when: string) => `快速同步，${when}。用箭头键移动。`,
  person: '工程师甲',
  blockAt: (range: string) => `工程师甲在 ${range} 下厨`,
  meetingAt: (range: string) => `会议 ${range}`,
  clear: '这里没有损失，所以没有卡片。',

  connectStep: '需要时再连接',
  permissions: [
    ['读取您的活动', '，以了解什么占用了您的下厨时间。'],
    ['写入您的时段', '（作为专注时间），以及您移动的会议。'],
    ['读取团队共享的内容', '：时段和忙碌时间，从不读取标题。'],
    ['留在这里。', '只有此浏览器和 Google 日历，别无他处。'],
  ],
  connect: '连接 Google 日历',
  later: '稍后',
  connectNote: 'Google 会在它自己的窗口中询问您。您可以随时撤回。',
  waiting: 'Google 的窗口已打开。',
  connected: (email: string) => phrase`已连接为 ${email}。`,
  isProtected: (when: string) => phrase`${when} 已受保护，并已发布到您的日历。`,
  drawOwn: '绘制您的下厨时间',
  addPeople: '添加您带领的人',
  openCalendar: '打开 Google 日历',
} as const;
