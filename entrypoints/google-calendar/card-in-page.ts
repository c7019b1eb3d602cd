// The card where the draft stands: our host at the surface's anchor, and the component in its closed root.
import { bringIntoView } from '../../calendar/page/bring-into-view.ts';
import { createMountPoint } from '../../calendar/page/mount-point.ts';
import type { PageContext } from '../../calendar/page/page-context.ts';
import { themeBehind } from '../../calendar/page/page-theme.ts';
import { healthWithoutCard } from '../../calendar/page/probe-health.ts';
import type { CardUi } from '../../components/card/card-ui.ts';
import type { HeldNoteOptions } from '../../components/card/held-note.ts';
import type { SurfaceHealth } from '../../domain/page-health.ts';
import type { JourneyOptions } from './guard-journey.ts';

/** Beside every draft: at the lower start corner of the page. */
export function createNoteOpener(
  readPage: () => PageContext,
  ui: () => CardUi | null,
  signal: AbortSignal,
): HeldNoteOptions['open'] {
  return (state, actions) => {
    const loaded = ui();
    if (loaded === null) return null;
    const { mountCard, language, dir } = loaded;
    const page = readPage();
    const { body } = page.document;
    const findAnchor = () => ({ node: body, place: 'lastChild' }) as const;
    const place = createMountPoint({ root: body, findAnchor, onGivenUp: () => {}, signal, kind: 'note' });
    if (place === null) return null;
    const { host, shadow } = place;
    const card = mountCard(shadow, state, {
      actions,
      format: formatsOf(page, loaded),
      lang: language,
      dir,
      theme: themeBehind(body),
      onTampered: () => place.remove(),
    });
    return {
      isInUse: () => host.matches(':hover') || shadow.activeElement !== null,
      say: card.say,
      remove() {
        card.destroy();
        place.remove();
      },
    };
  };
}

/** No card as long as `ui` gives null. */
export function createCardOpener(
  readPage: () => PageContext,
  ui: () => CardUi | null,
  signal: AbortSignal,
  onLost: (health: SurfaceHealth) => void = () => {},
): JourneyOptions['openCard'] {
  return ({ surface, root, reading }, state, actions, dismiss) => {
    const loaded = ui();
    if (loaded === null) return null;
    const { mountCard, language, dir } = loaded;
    const onGivenUp = () => {
      dismiss();
      onLost(healthWithoutCard({ surface, root }, reading, readPage()));
    };
    const place = createMountPoint({
      root,
      findAnchor: () => surface.anchor(root, readPage()),
      onGivenUp,
      signal,
    });
    if (place === null) return null;
    const { host, shadow } = place;
    const page = readPage();
    let cameFrom: HTMLElement | null = null;
    // Captured: the card keeps its events to itself.
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== host) cameFrom = relatedTarget;
    };
    host.addEventListener('focusin', remember, { capture: true });
    const card = mountCard(shadow, state, {
      actions,
      format: formatsOf(page, loaded),
      lang: language,
      dir,
      theme: themeBehind(host),
      onEscape: () => cameFrom?.focus(),
      onTampered: onGivenUp,
    });
    // A frame later: Google's bubble has grown by then, as far as it can.
    requestAnimationFrame(() => bringIntoView(host));
    return {
      update(next) {
        card.setTheme(themeBehind(host));
        card.update(next);
      },
      keepFocus() {
        const focused = shadow.activeElement;
        return () => {
          if (focused instanceof HTMLElement) focused.focus();
        };
      },
      focus() {
        card.focus();
        return shadow.activeElement !== null;
      },
      remove() {
        card.destroy();
        place.remove();
      },
    };
  };
}

function formatsOf(page: PageContext, { createFormats, localeOn }: CardUi) {
  return createFormats(localeOn(page.locale), page.zone, page.is24Hour ? 'h23' : 'h12');
}
