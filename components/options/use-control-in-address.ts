// `#rules/Finish line`: the part behind the stroke names a control of the section by its label, and it gets the focus.
import { useLayoutEffect } from 'preact/hooks';

const NAMES = 'label, label b, .label, legend, h2, h3, button, summary';
const CONTROLS = 'input, select, textarea, button, summary';

/** The link to a control of a section. */
export function addressOf(section: string, label: string): string {
  return `#${section}/${encodeURIComponent(label)}`;
}

/** `address`: as in the location. Sections that read something first draw their controls later: they are waited for. */
export function useControlInAddress(address: string): void {
  useLayoutEffect(() => {
    const label = labelIn(address);
    const main = document.querySelector('main');
    if (label === null || main === null) return undefined;
    const watch = new MutationObserver(() => {
      if (focusOn(main, label)) watch.disconnect();
    });
    if (!focusOn(main, label)) watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [address]);
}

function labelIn(address: string): string | null {
  const [, ...label] = address.split('/');
  try {
    return label.length === 0 ? null : decodeURIComponent(label.join('/'));
  } catch {
    return null;
  }
}

function focusOn(root: HTMLElement, label: string): boolean {
  const control = controlNamed(root, label);
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.focus();
  return control !== null;
}

/** The control itself, or the first one below a heading of that name. */
export function controlNamed(root: HTMLElement, label: string): HTMLElement | null {
  const name = [...root.querySelectorAll<HTMLElement>(NAMES)].find(
    (each) => each.textContent?.trim() === label,
  );
  if (name === undefined) return root.querySelector(`[aria-label="${CSS.escape(label)}"]`);
  if (name.matches('button, summary')) return name;
  const labelled = root.querySelector<HTMLElement>(
    `[id="${name.closest('label')?.htmlFor}"], [aria-labelledby~="${name.id}"]`,
  );
  const around = name.closest('label') ?? name.closest('fieldset, li, .panel');
  return labelled ?? around?.querySelector<HTMLElement>(CONTROLS) ?? null;
}
