// `npm start`: the built extension guarding a calendar in a real browser. `npm start -- --tour`: the same story by itself.
import { runDemo } from '../demo/demo.ts';
import { runTour } from '../demo/tour/tour.ts';
import { buildExtension, EXTENSION_FOLDER } from './build-extension.ts';
import { findChromium } from './find-chromium.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const isTour = process.argv.includes('--tour') || !hasDisplay;

try {
  const executablePath = findChromium();
  console.log('Building the extension ...');
  buildExtension();
  if (isTour) {
    process.exitCode = (await runTour({ executablePath, extensionFolder: EXTENSION_FOLDER })) ? 0 : 1;
  } else {
    await runDemo({ executablePath, extensionFolder: EXTENSION_FOLDER });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
