// Japanese, for tabs and pages that speak it. Runs before them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ja } from '../../locales/ja.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'ja', ja));
