// Chinese: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `${range} 下厨（${level}）`,
  busy: (range) => `${range} 忙碌`,
  draft: (range) => `您的草稿 ${range}`,
  best: (range) => `最佳时间 ${range}`,
  meeting: (range) => `此会议 ${range}`,
  ofDay: (name, weekday, parts) => `${name}，${weekday}：${parts}。`,
  titled: (title, parts) => `${title}：${parts}。`,
  asSaved: '目前',
  ifMoved: '移动后',
  key: { cooking: '下厨', draft: '您的草稿', busy: '忙碌', best: '最佳时间' },
};
