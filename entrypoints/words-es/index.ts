// The words of this language, for a card or a page that speaks it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es } from '../../locales/es.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'es', es));
