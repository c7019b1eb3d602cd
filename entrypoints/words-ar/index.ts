// The Arabic words, for the card and the pages; they run before those.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ar } from '../../locales/ar.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'ar', ar));
