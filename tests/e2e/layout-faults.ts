// What does not fit, as a person would see it. Runs in the page, so it stands by itself: no imports, no names from outside.

/** Where, what, and the words of it. */
export type LayoutFault = string;

/** Of everything in `[data-state]` frames, in their open shadow roots too. */
export function layoutFaults(): LayoutFault[] {
  const SLACK = 1;
  const SEEN_PARTS = /hidden|clip/;
  const SCROLLS = /auto|scroll/;
  const CONTROL = 'button, input, select, textarea, .btn, .tag';
  const faults: LayoutFault[] = [];
  const canvas = document.createElement('canvas').getContext('2d');

  interface Line {
    readonly text: string;
    readonly owner: Element;
    readonly box: DOMRect;
  }

  /** What is told to screen readers alone, and what is in it. */
  const hidden = new Set<Element | null>();
  /** The nearest that scrolls up and down, of whatever is in one. */
  const scrollers = new Map<Element | null, Element>();
  const note = (each: Element) => {
    const { clipPath, overflowY } = getComputedStyle(each);
    if (clipPath === 'inset(50%)' || hidden.has(each.parentElement)) hidden.add(each);
    const scroller = SCROLLS.test(overflowY) ? each : scrollers.get(each.parentElement);
    if (scroller !== undefined) scrollers.set(each, scroller);
  };
  const isSeen = (each: Element) =>
    !hidden.has(each) &&
    each.closest('svg, .cells > *') === null &&
    each.getClientRects().length > 0 &&
    each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const nameOf = (each: Element) => `<${each.tagName.toLowerCase()} class="${each.className}">`;
  const isInline = (each: Element) => getComputedStyle(each).display === 'inline';
  const isLaidOver = (each: Element) => /absolute|fixed/.test(getComputedStyle(each).position);
  /** The box that is meant to hold `each`; null inside what scrolls sideways. */
  const holderOf = (each: Element): Element | null => {
    let holder = each.parentElement;
    while (holder !== null && /inline$|contents/.test(getComputedStyle(holder).display))
      holder = holder.parentElement;
    return holder !== null && SCROLLS.test(getComputedStyle(holder).overflowX) ? null : holder;
  };
  const sticksOut = (box: DOMRect, holder: DOMRect) =>
    box.left < holder.left - SLACK || box.right > holder.right + SLACK;
  /** What has been scrolled away lies on nothing. */
  const inView = (line: Line): Line[] => {
    const scroller = scrollers.get(line.owner);
    if (scroller === undefined) return [line];
    const window = scroller.getBoundingClientRect();
    const { left, width, height } = line.box;
    const top = Math.max(line.box.top, window.top);
    const seen = Math.min(line.box.bottom, window.bottom) - top;
    return seen < height / 2 ? [] : [{ ...line, box: new DOMRect(left, top, width, seen) }];
  };
  const widthOf = (each: Element, words: string) => {
    if (canvas === null) throw new Error('no canvas');
    canvas.font = getComputedStyle(each).font;
    return canvas.measureText(words).width;
  };
  const roomIn = (each: Element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(each);
    return each.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  };
  /** Words that no layout shows: the longest choice of a list, the hint in an empty field. */
  const wordsInside = (each: Element): string[] => {
    if (each instanceof HTMLSelectElement) return [...each.options].map(({ text }) => text);
    return each instanceof HTMLInputElement && each.value === '' ? [each.placeholder] : [];
  };

  function look(root: ParentNode, state: string, edge: DOMRect): void {
    const say = (what: string, each: Element, words = each.textContent ?? '') =>
      faults.push(`${state}: ${what} ${nameOf(each)} ${words.trim().slice(0, 80)}`);
    const all = [...root.querySelectorAll('*')];
    all.forEach(note);
    const seen = all.filter(isSeen);
    const lines: Line[] = [];
    for (const each of seen) {
      const box = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      const holder = holderOf(each);
      if (!isInline(each) && !isLaidOver(each) && holder !== null && root.contains(holder)) {
        if (sticksOut(box, holder.getBoundingClientRect())) say('sticks out', each);
      }
      if (sticksOut(box, edge) && !isLaidOver(each) && each.closest('.scroll, nav ul') === null)
        say('is outside', each);
      const isHolding = SEEN_PARTS.test(style.overflowX) || each.matches('button, td, th, .btn, .tag');
      const isTooSmall =
        each.scrollWidth > each.clientWidth + SLACK ||
        (SEEN_PARTS.test(style.overflowY) && each.scrollHeight > each.clientHeight + SLACK);
      if (isHolding && !isInline(each) && isTooSmall) say('is cut', each);
      for (const words of wordsInside(each)) {
        if (widthOf(each, words) > roomIn(each) + SLACK) say('is too narrow', each, words);
      }
      for (const node of each.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) lines.push(...linesOf(node, each));
      }
      if (each.shadowRoot !== null) look(each.shadowRoot, state, box);
    }
    for (const { owner, box, text } of lines) {
      const holder = isInline(owner) ? holderOf(owner) : owner;
      if (holder !== null && sticksOut(box, holder.getBoundingClientRect()))
        say('text runs out of', holder, text);
    }
    const controls = seen.filter((each) => each.matches(CONTROL));
    const boxes = controls.map(
      (owner): Line => ({ owner, box: owner.getBoundingClientRect(), text: owner.textContent ?? '' }),
    );
    const texts = lines.flatMap(inView);
    for (const [a, b] of pairs(texts, [...texts, ...boxes.flatMap(inView)]))
      say(`“${a.text}” lies on`, b.owner, b.text);
  }

  function linesOf(node: Node, owner: Element): Line[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => ({
      text: node.nodeValue?.trim().slice(0, 40) ?? '',
      owner,
      box,
    }));
  }

  /** Letters have room above and below, so half of their height counts. */
  function pairs(lines: readonly Line[], others: readonly Line[]): [Line, Line][] {
    const meet = (a: Line, b: Line) => {
      const inset = a.box.height / 4;
      return (
        Math.min(a.box.bottom - inset, b.box.bottom) - Math.max(a.box.top + inset, b.box.top) > inset &&
        Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > SLACK &&
        !a.owner.contains(b.owner) &&
        !b.owner.contains(a.owner)
      );
    };
    return lines.flatMap((a, index) =>
      others.flatMap((b, other): [Line, Line][] => (other > index && meet(a, b) ? [[a, b]] : [])),
    );
  }

  for (const frame of document.querySelectorAll('[data-state]')) {
    for (const fold of (frame.shadowRoot ?? frame).querySelectorAll('details')) fold.open = true;
    const state = frame.getAttribute('data-state') ?? '';
    const box = frame.getBoundingClientRect();
    if (frame.shadowRoot === null) look(frame, state, box);
    else look(frame.shadowRoot, state, box);
  }
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the window scrolls sideways');
  return [...new Set(faults)];
}
