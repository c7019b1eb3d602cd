// 简体中文：页面之外的文字（工具栏图标的标题、通知和右键菜单）。
const brand = 'Let Them Cook';

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}：Google 要求您重新登录`,
    secondChances: (meetings: number) => `${brand}：${meetings} 场会议占用了下厨时间`,
    askedForHelp: `${brand}：您正在求助`,
    invitations: (invitations: number) => `${brand}：${invitations} 份邀请占用下厨时间`,
    pageNotRead: `${brand}：在此页面未启用`,
    hoursLeft: (hours: number) => `${brand}：正在下厨，还剩 ${hours} 小时`,
    minutesLeft: (minutes: number) => `${brand}：正在下厨，还剩 ${minutes} 分钟`,
    paused: `${brand}：守护已暂停`,
    off: `${brand}：守护已关闭`,
    notConnected: `${brand}：未连接`,
  },
  secondChance: {
    titled: (title: string) => `“${title}”占用了下厨时间`,
    untitled: '一场会议占用了下厨时间',
    text: '它已保存。点击一次即可移动。',
    several: (meetings: number) => `${meetings} 场会议占用了下厨时间`,
    severalText: '它们已保存。点击一次即可移动其中一场。',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? '一次一对一已不在您的日历中' : `${meetings} 次一对一已不在您的日历中`,
    text: '下一次比约定的晚，或尚未安排。团队页面会说明是与谁的。',
  },
  mirror: {
    title: '镜子里的一周',
    text: '先看您造成的打断。只有您能看到。',
  },
  held: {
    title: (time: string) => `今天 ${time} 一对一`,
    text: (requests: number) => `有 ${requests} 项待谈请求。还需要吗？`,
    /** Of the context menu; the browser puts the selected text in place of %s. */
    selection: '将“%s”留到一对一',
  },
  finishLine: '终点线',
} as const;
