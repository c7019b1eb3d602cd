// 简体中文：选项页（导出、导入和删除数据，账号，按键，语言，搜索）。
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';

const problem: Record<ImportProblem, string> = {
  tooLarge: '此文件过大，不可能是 Let Them Cook 的导出文件。',
  notJson: '此文件不是 Let Them Cook 的导出文件：它不是 JSON。',
  notOurs: '此文件不是 Let Them Cook 的导出文件。',
  newer: '此文件由更新版本的 Let Them Cook 写入。请先更新扩展程序。',
  malformed: '此文件已损坏。未做任何更改。',
};

export const house = {
  data: {
    title: '您的数据',
    export: '全部导出',
    import: '导入…',
    importLabel: '导入：选择文件',
    calendar: '将时段导出为日历文件',
    note: 'JSON，可预览和撤消。日历文件（ICS）可在任何日历中打开。',
    exported: '已导出。',
    failed: '无法读取。',
    preview: '此文件将更改：',
    nothing: '此文件中的所有内容都已存在。',
    newBlocks: (count: number) => `${count} 个新时段`,
    changedBlocks: (count: number) => `${count} 个已更改的时段`,
    newPeople: (count: number) => `${count} 位新成员`,
    newHeld: (count: number) => `${count} 项待谈请求`,
    newDecisions: (count: number) => `${count} 项决定`,
    settings: (count: number) => `${count} 项设置`,
    restStays: '其他内容保持不变。',
    apply: '导入',
    cancel: '取消',
    imported: phrase`已导入。`,
    undone: '已撤消。',
    problem,
    delete: '删除我的所有数据…',
    deleteTitle: '要全部删除吗？',
    deleteText: (count: number) => `此浏览器中的设置、队列和镜子，以及您日历中的 ${count} 个时段。`,
    deleteNone: '此浏览器中的设置、队列和镜子。您的日历中没有时段。',
    offline: '目前无法连接 Google：日历中的时段会保留到可以连接为止。',
    exportFirst: '先导出',
    deleteIt: '删除',
    keep: '保留',
    deleted: '已全部删除。',
    leaveThem: '留在日历中',
    left: (count: number) =>
      `此处已删除。您日历中的 ${count} 个时段会保留到可以连接 Google 为止，之后自动移除。`,
  },
  accounts: {
    title: '此浏览器中的账号',
    current: '使用中',
    use: '使用',
    useAccount: (email: string) => `使用 ${email}`,
  },
  keys: {
    title: '键盘',
    text: '在每个标签页中都有效。',
    cookNow: '下厨一小时',
    pause: '暂停守护，或恢复',
    stuck: '我卡住了',
    openQueue: '打开待谈队列',
    none: '无按键',
    change: '在浏览器中更改按键',
    withKey: (label: string, key: string) => `${label}（${key}）`,
  },
  language: {
    label: '语言',
    auto: '跟随浏览器',
    why: '已打开的日历标签页在重新加载后生效。',
  },
  search: {
    label: '搜索设置',
    none: '未找到任何内容。',
    result: (section: string, setting: string) => `${section}：${setting}`,
  },
  welcome: '再次显示首页',
} as const;
