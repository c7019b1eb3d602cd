// A list below its field: shown and hidden by style, placed in the window so that no scroll area cuts it off.
import { isShown, setShown } from './element.ts';

export interface AnchoredList {
  open(): void;
  close(): void;
  isOpen(): boolean;
}

/** `field` carries `aria-expanded`. */
export function createAnchoredList(
  field: HTMLElement,
  list: HTMLElement,
  onOpen: () => void = () => {},
): AnchoredList {
  const setOpen = (isOpen: boolean) => {
    setShown(list, isOpen);
    field.setAttribute('aria-expanded', String(isOpen));
  };
  setOpen(false);
  return {
    open() {
      if (isShown(list)) return;
      setOpen(true);
      place(field, list);
      onOpen();
    },
    close: () => setOpen(false),
    isOpen: () => isShown(list),
  };
}

function place(field: HTMLElement, list: HTMLElement): void {
  const near = field.getBoundingClientRect();
  const height = Math.min(list.scrollHeight, 240);
  const isBelow = near.bottom + height + 8 <= innerHeight || near.top < height;
  list.style.left = `${near.left}px`;
  list.style.top = `${isBelow ? near.bottom + 2 : near.top - height - 2}px`;
  list.style.minWidth = `${near.width}px`;
}
