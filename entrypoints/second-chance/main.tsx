import '../../components/second-chance/second-chance.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { SecondChanceApp } from '../../components/second-chance/second-chance-app.tsx';
import { speakHere } from '../../components/speak-in-page.ts';
import { secondChance } from '../../locales/words.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');
const backend = createBackend(browser.runtime);
const locale = await speakHere(backend);
document.title = `${secondChance.page} · Let Them Cook`;
const account = new URLSearchParams(location.search).get('account');

keepFocus(document);
if (place !== null) {
  render(
    <SecondChanceApp
      backend={backend}
      account={account === '' ? null : account}
      locale={locale}
      clock={Date.now}
      copy={(text) => void navigator.clipboard.writeText(text)}
    />,
    place,
  );
}
