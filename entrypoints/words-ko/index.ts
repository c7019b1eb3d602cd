// Korean, for tabs and pages that speak it. Runs before them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ko } from '../../locales/ko.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'ko', ko));
