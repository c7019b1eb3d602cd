import '../../components/options/options.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { readShortcuts } from '../../components/shortcuts.ts';
import { speakHere } from '../../components/speak-in-page.ts';
import { rules } from '../../domain/rules.ts';
import { options } from '../../locales/words.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { saveFile } from './save-file.ts';

const place = document.getElementById('app');
const backend = createBackend(browser.runtime);
const locale = await speakHere(backend);

document.title = options.title;

keepFocus(document);
if (place !== null) {
  render(
    <OptionsApp
      backend={backend}
      locale={locale}
      rules={rules}
      homepage={browser.runtime.getManifest().homepage_url ?? null}
      shortcuts={await readShortcuts(browser.commands)}
      openShortcuts={() => void openShortcuts(browser)}
      openWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      save={saveFile}
      reload={() => location.reload()}
      copy={(text) => void navigator.clipboard.writeText(text)}
    />,
    place,
  );
}
