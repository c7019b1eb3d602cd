import '../../components/popup/popup.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { readShortcuts } from '../../components/shortcuts.ts';
import { speakHere } from '../../components/speak-in-page.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');
const backend = createBackend(browser.runtime);
const locale = await speakHere(backend);

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

/** At one of its sections the page is opened by its address; the browser's own way knows no sections. */
async function openOptions(section?: string): Promise<void> {
  if (section !== undefined) return openPage(`options.html#${section}`);
  await browser.runtime.openOptionsPage();
  window.close();
}

keepFocus(document);
if (place !== null) {
  render(
    <PopupApp
      backend={backend}
      locale={locale}
      shortcuts={await readShortcuts(browser.commands)}
      clock={Date.now}
      openOptions={(section) => void openOptions(section)}
      openWelcome={() => void openPage('welcome.html')}
    />,
    place,
  );
}
