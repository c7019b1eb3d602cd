// Every state on one page, to be looked at: `npx vite tests/gallery`, then
// `?show=card&width=400&theme=dark&dir=rtl`, `?show=popup`, `?show=options&state=both#team`,
// `?show=options&mirror=lead#mirror`.
import { render } from 'preact';
import type { CardActions } from '../../components/card/card-state.ts';
import { mountCard } from '../../components/card/mount-card.tsx';
import { createFormats } from '../../components/format.ts';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { rules } from '../../domain/rules.ts';
import type { Backend } from '../../messages/backend.ts';
import type { Overview } from '../../messages/overview.ts';
import { at, ZONE } from '../support/builders.ts';
import { CARD_STATES } from '../support/card-states.ts';
import { MIRRORS } from '../support/mirrors.ts';
import { OVERVIEWS, TEN_TWENTY } from '../support/overviews.ts';

const wish = new URLSearchParams(location.search);
const theme = wish.get('theme') === 'dark' ? 'dark' : 'light';
const dir = wish.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const place = document.getElementById('app') ?? document.body;

const doNothing: CardActions = {
  takeSlot() {},
  undo() {},
  dismiss() {},
  reconnect() {},
  copy() {},
  openFullEditor() {},
  decide: {
    hold() {},
    holdIt() {},
    take() {},
    makeBlock() {},
    planOneOnOne() {},
    openQueue() {},
    askReason() {},
    note() {},
    back() {},
  },
};

/** Answers every change with the same picture. */
function backendOf(overview: Overview): Backend {
  const mirror = Object.entries(MIRRORS).find(([each]) => each === wish.get('mirror'))?.[1] ?? MIRRORS.lead;
  return {
    send: async (name) => (name === 'getMirror' ? mirror : overview) as never,
    onChanged: () => () => {},
  };
}

function showCards(): void {
  const width = `${wish.get('width') ?? 400}px`;
  place.style.cssText = 'display:grid;gap:24px;align-items:start;padding:24px';
  place.style.gridTemplateColumns = `repeat(auto-fill, ${width})`;
  place.style.background = theme === 'dark' ? '#1e1f20' : '#f0f4f9';
  for (const [name, state] of Object.entries(CARD_STATES)) {
    const host = document.createElement('div');
    host.dataset.state = name;
    place.append(host);
    mountCard(host.attachShadow({ mode: 'open' }), state, {
      actions: doNothing,
      format: createFormats('en', ZONE, 'h23'),
      lang: 'en',
      dir,
      theme,
      clock: () => at('09:55'),
    });
  }
}

async function showPopups(): Promise<void> {
  await import('../../components/popup/popup.css');
  place.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px;padding:24px;align-items:start';
  document.body.style.background = 'var(--ltc-bg)';
  for (const [name, overview] of Object.entries(OVERVIEWS)) {
    const frame = document.createElement('div');
    frame.dataset.state = name;
    frame.style.cssText = 'border:1px solid var(--ltc-line)';
    place.append(frame);
    const backend = backendOf(overview);
    render(
      <PopupApp
        backend={backend}
        locale="en-GB"
        clock={() => TEN_TWENTY}
        openOptions={() => {}}
        openWelcome={() => {}}
      />,
      frame,
    );
  }
}

async function showOptions(): Promise<void> {
  await import('../../components/options/options.css');
  const name = wish.get('state') ?? 'both';
  const overview = Object.entries(OVERVIEWS).find(([each]) => each === name)?.[1] ?? OVERVIEWS.both;
  render(
    <OptionsApp
      backend={backendOf(overview)}
      locale="en-GB"
      rules={rules}
      homepage={null}
      shortcuts={{}}
      openShortcuts={() => {}}
      openWelcome={() => {}}
      save={() => {}}
      reload={() => {}}
      copy={() => {}}
    />,
    place,
  );
}

document.documentElement.dataset.theme = theme;
document.documentElement.dir = dir;
document.body.classList.add('ltc');
const show = wish.get('show');
if (show === 'popup') void showPopups();
else if (show === 'options') void showOptions();
else showCards();
