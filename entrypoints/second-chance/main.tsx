import '../../components/second-chance/second-chance.css';
import { render } from 'preact';
import { SecondChanceApp } from '../../components/second-chance/second-chance-app.tsx';
import { createBackend } from '../../messages/backend.ts';
import { browser } from '../../messages/browser.ts';

const place = document.getElementById('app');
const account = new URLSearchParams(location.search).get('account');

if (place !== null) {
  render(
    <SecondChanceApp
      backend={createBackend(browser.runtime)}
      account={account === '' ? null : account}
      locale={navigator.language}
      clock={Date.now}
      copy={(text) => void navigator.clipboard.writeText(text)}
    />,
    place,
  );
}
