// What is pressed may go with its row, or be switched off while it works: the focus must not fall to the top of the page.

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where something stood: its parents from the nearest on, and its place in each. */
type Place = readonly { readonly parent: Element; readonly index: number }[];

/**
 * Gives the focus that its holder has lost to what stands nearest to where it was. Whoever knows a better place has taken
 * it by then: this looks only when a change has been drawn.
 */
export function keepFocus(document: Document): void {
  let holder: HTMLElement | null = null;
  let place: Place = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    holder = target;
    place = placeOf(target);
  });
  // A click beside everything means to leave.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && holder?.contains(target) !== true) holder = null;
  });
  new MutationObserver(() => {
    const { activeElement, body } = document;
    if (holder === null || (activeElement !== body && activeElement !== holder)) return;
    if (canHold(holder)) place = placeOf(holder);
    else nearestTo(place)?.focus({ preventScroll: true });
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

function placeOf(element: Element): Place {
  const parent = element.parentElement;
  if (parent === null) return [];
  return [{ parent, index: [...parent.children].indexOf(element) }, ...placeOf(parent)];
}

/** The next thing behind the place within the nearest parent that has one, else the last before it. */
function nearestTo(place: Place): HTMLElement | null {
  for (const { parent, index } of place) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const behind = children.slice(index).flatMap(holdersIn)[0];
    const found = behind ?? children.slice(0, index).flatMap(holdersIn).at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

function holdersIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.matches(FOCUSABLE) && each.tabIndex >= 0 && canHold(each),
  );
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}
