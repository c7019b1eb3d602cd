// German, for the card and the pages: runs before them and leaves its words for them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de } from '../../locales/de.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'de', de));
