import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { rules } from '../../domain/rules.ts';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');

if (place !== null) {
  render(
    <OptionsApp
      backend={createBackend(browser.runtime)}
      locale={navigator.language}
      rules={rules}
      homepage={browser.runtime.getManifest().homepage_url ?? null}
      copy={(text) => void navigator.clipboard.writeText(text)}
    />,
    place,
  );
}
