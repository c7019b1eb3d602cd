// Chromium and Firefox have Temporal; Node 24 does not yet (https://nodejs.org/api/globals.html, November 2026).
import 'temporal-polyfill/global';
