// The card and its library, for tabs in which a draft stands. Its words ran before it, unless they are English.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardUi } from '../../components/card/card-ui.ts';
import { createHeldNote } from '../../components/card/held-note.ts';
import { createHoldDraft } from '../../components/card/hold-draft.ts';
import { mountCard } from '../../components/card/mount-card.tsx';
import { createFormats } from '../../components/format.ts';
import { directionOf, localeFor } from '../../domain/language.ts';
import { speakOffered } from '../../locales/offered-words.ts';

export default defineUnlistedScript(() => {
  const language = speakOffered(globalThis);
  offerCardUi(globalThis, {
    mountCard,
    createFormats,
    createHoldDraft,
    createHeldNote,
    language,
    dir: directionOf(language),
    localeOn: (pageLocale) => localeFor(language, [pageLocale]),
  });
});
