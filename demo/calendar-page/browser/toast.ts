// The short message at the lower left.
import { element, setShown } from './element.ts';

const SHOWN_MS = 4000;

export function createToast(): (text: string) => void {
  const toast = element('div', { role: 'status', 'aria-live': 'polite', class: 'toast' });
  setShown(toast, false);
  document.body.insertBefore(toast, document.getElementById('gccFrame'));
  let timer = 0;
  return (text) => {
    toast.textContent = text;
    setShown(toast, true);
    clearTimeout(timer);
    timer = window.setTimeout(() => setShown(toast, false), SHOWN_MS);
  };
}
