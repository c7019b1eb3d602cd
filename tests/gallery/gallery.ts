// Every state on one page, to be looked at: `npx vite tests/gallery`, then
// `?show=card&width=400&theme=dark&dir=rtl`, `?show=popup&lang=ar`, `?show=options&state=both,managed&lang=pseudo#team`,
// `?show=options&mirror=lead#mirror`, `?show=welcome`, `?show=second-chance`.
import { options } from 'preact';
import { speak } from '../../locales/words.ts';
import { dialectOf } from './dialects.ts';
import { SHOWS, type Wish } from './shows.tsx';

declare global {
  interface Window {
    /** Draws what the address asks for, and settles when it is there. */
    draw(): Promise<void>;
  }
}

// What is asked of the backend is asked at once, so that a picture is whole in the next turn.
options.requestAnimationFrame = (effects) => queueMicrotask(effects);

let stage = document.getElementById('app') ?? document.body;

window.draw = async () => {
  const asked = new URLSearchParams(location.search);
  const dialect = dialectOf(asked.get('lang') ?? 'en');
  const wish: Wish = {
    ...dialect,
    dir: asked.get('dir') === 'rtl' ? 'rtl' : dialect.dir,
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    width: Number(asked.get('width') ?? 400),
    states: asked.get('state')?.split(',') ?? null,
    mirror: asked.get('mirror') ?? 'lead',
  };
  speak(dialect.words);
  document.documentElement.dataset.theme = wish.theme;
  document.documentElement.dir = wish.dir;
  document.documentElement.lang = wish.lang;
  document.body.classList.add('ltc');
  // A new place for each picture: what was drawn before was drawn in another language.
  const place = document.createElement('div');
  stage.replaceWith(place);
  stage = place;
  const show = SHOWS[asked.get('show') ?? 'card'] ?? SHOWS.card;
  await show?.(place, wish);
  await new Promise((resolve) => setTimeout(resolve));
};
void window.draw();
