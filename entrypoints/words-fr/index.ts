// The words of French, which run before the card or the page that speaks them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr } from '../../locales/fr.ts';
import { offerWords } from '../../locales/offer-words.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'fr', fr));
