// Brazilian Portuguese, for tabs and pages that speak it: runs before them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWords } from '../../locales/offer-words.ts';
import { ptBR } from '../../locales/pt-BR.ts';

export default defineUnlistedScript(() => offerWords(globalThis, 'pt-BR', ptBR));
