// Hindi, for tabs and pages that speak it: runs before them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hi } from '../../locales/hi.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'hi', hi));
