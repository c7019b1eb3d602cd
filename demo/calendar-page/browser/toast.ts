// The short message at the lower left.
import { element, setShown } from './element.ts';
import { hostOf } from './marks.ts';

const SHOWN_MS = 4000;

export function createToast(): (text: string) => void {
  const toast = element('div', { role: 'status', 'aria-live': 'polite', class: 'toast' });
  setShown(toast, false);
  hostOf('gccFrame').before(toast);
  let timer = 0;
  return (text) => {
    toast.textContent = text;
    setShown(toast, true);
    clearTimeout(timer);
    timer = window.setTimeout(() => setShown(toast, false), SHOWN_MS);
  };
}
