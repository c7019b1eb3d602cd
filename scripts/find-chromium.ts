import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Branded Chrome is left out: it no longer loads unpacked extensions from the command line (since version 137).
const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that can load the extension: CHROME_PATH, a known place, Playwright's own, or Debian's package.
 * @throws Error with one sentence on what to do when there is none
 */
export function findChromium(): string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
  }
  return firstExisting() ?? installed() ?? missing();
}

function firstExisting(): string | null {
  return [...SYSTEM_PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function installed(): string | null {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return null;
  console.log('Installing Chromium (apt-get install chromium) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', 'chromium', 'fonts-liberation']]) {
    spawnSync('apt-get', ['-qq', ...step], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return firstExisting();
}

function missing(): never {
  throw new Error(
    'No Chromium was found: install one (`npx playwright-core install chromium`, or your system’s package) or set CHROME_PATH to it.',
  );
}
