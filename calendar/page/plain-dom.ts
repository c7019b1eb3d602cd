// Asks nodes by their prototypes: a form's own properties may be its inputs (`<input name="getAttribute">`), in the
// isolated world of a content script, too. https://html.spec.whatwg.org/#the-form-element ([LegacyOverrideBuiltIns])

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closestOf(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

export function matchesOf(element: Element, css: string): boolean {
  return Element.prototype.matches.call(element, css);
}

/** Inside it, in document order. */
export function insideOf(root: ParentNode, css: string): Element[] {
  if (root instanceof Element) return [...Element.prototype.querySelectorAll.call(root, css)];
  return [...root.querySelectorAll(css)];
}

export function parentOf(element: Element): Element | null {
  const parent: unknown = Reflect.get(Element.prototype, 'parentElement', element);
  return parent instanceof Element ? parent : null;
}

export function holds(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

export function documentOf(element: Element): Document {
  const owner: unknown = Reflect.get(Element.prototype, 'ownerDocument', element);
  return owner instanceof Document ? owner : document;
}

export function textOf(element: Element): string {
  return String(Reflect.get(Element.prototype, 'textContent', element) ?? '');
}

/** Has it boxes? Asks for styles, never for a layout. */
export function hasLayout(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

export function putBefore(element: Element, ours: Element): void {
  Element.prototype.before.call(element, ours);
}

export function putAfter(element: Element, ours: Element): void {
  Element.prototype.after.call(element, ours);
}

export function putLast(element: Element, ours: Element): void {
  Element.prototype.append.call(element, ours);
}
