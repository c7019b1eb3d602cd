// THE LIST OF SHOWS: what each page of ours looks like in its states.
import { render } from 'preact';
import type { CardActions } from '../../components/card/card-state.ts';
import { mountCard } from '../../components/card/mount-card.tsx';
import { createFormats } from '../../components/format.ts';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { SecondChanceApp } from '../../components/second-chance/second-chance-app.tsx';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import { rules } from '../../domain/rules.ts';
import { at, NOW, ZONE } from '../support/builders.ts';
import { CARD_STATES } from '../support/card-states.ts';
import { OVERVIEWS, TEN_TWENTY } from '../support/overviews.ts';
import { SECOND_CHANCES } from '../support/second-chances.ts';
import { backendOf, named } from './answers.ts';
import type { Dialect } from './dialects.ts';

export interface Wish extends Dialect {
  readonly theme: 'light' | 'dark';
  /** Of a card. */
  readonly width: number;
  /** By name; null: those that the show has by itself. */
  readonly states: readonly string[] | null;
  readonly mirror: string;
}

type Show = (place: HTMLElement, wish: Wish) => void | Promise<void>;

const nothing = () => {};
const doNothing: CardActions = {
  takeSlot: nothing,
  undo: nothing,
  dismiss: nothing,
  reconnect: nothing,
  copy: nothing,
  openFullEditor: nothing,
  decide: {
    hold: nothing,
    holdIt: nothing,
    take: nothing,
    makeBlock: nothing,
    planOneOnOne: nothing,
    openQueue: nothing,
    askReason: nothing,
    note: nothing,
    back: nothing,
  },
};

/** One frame for each state, which says its name. */
function frames(
  place: HTMLElement,
  names: readonly string[],
  draw: (frame: HTMLElement, name: string) => void,
) {
  for (const name of names) {
    const frame = document.createElement('div');
    frame.dataset.state = name;
    place.append(frame);
    draw(frame, name);
  }
}

export const SHOWS: Readonly<Record<string, Show>> = {
  card(place, { width, theme, dir, lang, locale, states }) {
    place.style.cssText = 'display:grid;gap:24px;align-items:start;padding:24px';
    place.style.gridTemplateColumns = `repeat(auto-fill, ${width}px)`;
    place.style.background = theme === 'dark' ? '#1e1f20' : '#f0f4f9';
    frames(place, states ?? Object.keys(CARD_STATES), (host, name) => {
      mountCard(host.attachShadow({ mode: 'open' }), named(CARD_STATES, name), {
        actions: doNothing,
        format: createFormats(locale, ZONE),
        lang,
        dir,
        theme,
        clock: () => at('09:55'),
      });
    });
  },

  async popup(place, { locale, states }) {
    await import('../../components/popup/popup.css');
    place.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px;align-items:start';
    document.body.style.background = 'var(--ltc-bg)';
    frames(place, states ?? Object.keys(OVERVIEWS), (frame, name) => {
      const backend = backendOf(named(OVERVIEWS, name));
      render(
        <PopupApp
          backend={backend}
          locale={locale}
          clock={() => TEN_TWENTY}
          openOptions={nothing}
          openWelcome={nothing}
        />,
        frame,
      );
    });
  },

  async options(place, { locale, states, mirror }) {
    await import('../../components/options/options.css');
    frames(place, states ?? ['both'], (frame, name) => {
      render(
        <OptionsApp
          backend={backendOf(named(OVERVIEWS, name), { mirror })}
          locale={locale}
          rules={rules}
          homepage="https://example.com/source"
          shortcuts={{}}
          openShortcuts={nothing}
          openWelcome={nothing}
          save={nothing}
          reload={nothing}
          copy={nothing}
        />,
        frame,
      );
    });
  },

  async welcome(place, { locale, states }) {
    await import('../../components/welcome/welcome.css');
    frames(place, states ?? ['signedOut', 'both', 'noClientId'], (frame, name) => {
      render(
        <WelcomeApp backend={backendOf(named(OVERVIEWS, name))} locale={locale} goTo={nothing} />,
        frame,
      );
    });
  },

  async 'second-chance'(place, { locale, states }) {
    await import('../../components/second-chance/second-chance.css');
    frames(place, states ?? Object.keys(SECOND_CHANCES), (frame, name) => {
      render(
        <SecondChanceApp
          backend={backendOf(OVERVIEWS.both, { secondChances: name })}
          account={null}
          locale={locale}
          clock={() => NOW}
          copy={nothing}
        />,
        frame,
      );
    });
  },
};
