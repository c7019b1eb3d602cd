// The one `browser` of worker, popup and options. Chromium 144+ and Firefox have it natively; the polyfill passes it through.
import browser from 'webextension-polyfill';

export { browser };
