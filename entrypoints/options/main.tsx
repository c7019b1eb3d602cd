import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { runScript, speakInPage } from '../../components/speak-in-page.ts';
import { rules } from '../../domain/rules.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');
const backend = createBackend(browser.runtime);
const locale = await speakInPage({
  document,
  backend,
  preferred: navigator.languages,
  world: globalThis,
  run: runScript(document),
});

if (place !== null) {
  render(
    <OptionsApp
      backend={backend}
      locale={locale}
      rules={rules}
      homepage={browser.runtime.getManifest().homepage_url ?? null}
      copy={(text) => void navigator.clipboard.writeText(text)}
    />,
    place,
  );
}
