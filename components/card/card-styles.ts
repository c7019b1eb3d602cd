import css from './card.css?inline';

/**
 * The card's styles as a constructed sheet: no style element and no style attribute, so nothing for the page's
 * Content Security Policy to refuse.
 */
export function adoptCardStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
