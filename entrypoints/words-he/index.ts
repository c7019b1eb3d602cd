// The Hebrew words, for the card and the pages; they run before those.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { he } from '../../locales/he.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'he', he));
