// The words of simplified Chinese, which run before the card or the page that speaks them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWords } from '../../locales/offer-words.ts';
import { zhCN } from '../../locales/zh-CN.ts';

export default defineUnlistedScript(() => {
  offerWords(globalThis, 'zh-CN', zhCN);
});
