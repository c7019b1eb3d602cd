import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { speakHere } from '../../components/speak-in-page.ts';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import { welcome } from '../../locales/words.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');
const backend = createBackend(browser.runtime);
const locale = await speakHere(backend);
document.title = welcome.title;

keepFocus(document);
if (place !== null) {
  render(
    <WelcomeApp
      backend={backend}
      locale={locale}
      goTo={(part) => {
        location.href =
          part === 'calendar'
            ? 'https://calendar.google.com/'
            : browser.runtime.getURL(`/options.html#${part}`);
      }}
    />,
    place,
  );
}
