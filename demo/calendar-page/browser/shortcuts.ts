// Keys that act on the page itself, unless somebody types into a field.
import { on } from './dispatch.ts';
import { cancelGesture } from './pointer-gesture.ts';

export interface ShortcutActions {
  create(): void;
  editShown(): void;
  deleteShown(): void;
  /** In the editor; false elsewhere. */
  save(): boolean;
  /** Whatever is open. */
  close(): void;
}

export function attachShortcuts(actions: ShortcutActions): void {
  on(document.body, 'keydown', (event) => {
    if (event.key === 'Escape') {
      if (!cancelGesture()) actions.close();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      if (actions.save()) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (event.key === 'c') actions.create();
    else if (event.key === 'e') actions.editShown();
    else if (event.key === 'Delete') actions.deleteShown();
    else return;
    event.preventDefault();
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
