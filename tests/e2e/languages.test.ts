// Every word has its room, in twelve languages and in one that needs four tenths more, in both directions.
// axe and the other tests look at English; here the gallery draws each page once more for each language.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../domain/language.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { PSEUDO } from '../gallery/dialects.ts';
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts';
import { layoutFaults } from './layout-faults.ts';

const TAGS = [PSEUDO, ...LANGUAGE_TAGS];

const SECTIONS = [
  'state=both,fullWeek,touched,managed#cooking',
  'state=led,both,empty#team',
  'state=both,managed#rules',
  'state=both#queue',
  'mirror=lead#mirror',
  'mirror=locked#mirror',
  'mirror=cook#mirror',
  'mirror=fresh#mirror',
  'state=both,signedOut,noClientId,wrongAccount#account',
  'state=both#privacy',
  'state=both,noClientId#advanced',
];

/** Some hundred and fifty pictures, on a busy machine. Milliseconds. */
const LONG = 180_000;

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** One load for each width: styles of different pages do not mix, and languages change without a load. */
async function open(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(gallery.url);
  await page.waitForFunction(() => 'draw' in window);
}

async function draw(address: string): Promise<void> {
  await page.evaluate((next) => {
    history.replaceState(null, '', next);
    return window.draw();
  }, address);
}

async function faultsOf(query: string): Promise<string[]> {
  const faults: string[] = [];
  for (const tag of TAGS) {
    await draw(`?lang=${tag}&${query}`);
    // What draws nothing has no faults.
    const isDrawn = await page.locator('[data-state]').first().isVisible();
    faults.push(
      ...(isDrawn ? await page.evaluate(layoutFaults) : ['nothing was drawn']).map(
        (each) => `${tag}: ${each}`,
      ),
    );
  }
  return faults;
}

describe('no word sticks out, is cut or lies on another', () => {
  it.each([300, 400, 600])('on the card, %i px wide', async (width) => {
    await open(width + 48);
    expect(await faultsOf(`show=card&width=${width}`)).toEqual([]);
  });

  it('in the popup', async () => {
    await open(360);
    expect(await faultsOf('show=popup')).toEqual([]);
  });

  it.each([1280, 700, 400])(
    'in the sections of the options, %i px wide',
    async (width) => {
      await open(width);
      for (const section of SECTIONS) expect(await faultsOf(`show=options&${section}`)).toEqual([]);
    },
    LONG,
  );

  it.each([1280, 400])('on the first page, %i px wide', async (width) => {
    await open(width);
    expect(await faultsOf('show=welcome')).toEqual([]);
  });

  it.each([700, 400])('on the page of the second chance, %i px wide', async (width) => {
    await open(width);
    expect(await faultsOf('show=second-chance')).toEqual([]);
  });
});

describe('the look itself', () => {
  it.each([
    [
      'a word that cannot break',
      'b { display: block; white-space: nowrap; inline-size: 40px }',
      /runs out of/,
    ],
    [
      'a cut button',
      '.halves > .btn { flex: none; inline-size: 48px; justify-content: start; white-space: nowrap; overflow: hidden }',
      /is cut/,
    ],
    ['a wide box', 'main > * { inline-size: 900px }', /sticks out|scrolls sideways/],
    ['a narrow list', '.ltc .ft select { inline-size: 60px; flex: none }', /is too narrow/],
    ['lines that lie on each other', '.blk .status { margin-block-start: -28px }', /lies on/],
  ])('sees %s', async (_name, style, fault) => {
    await open(700);
    await draw('?show=options&lang=pseudo&state=both#cooking');
    await page.addStyleTag({ content: style });
    expect(await page.evaluate(layoutFaults)).toContainEqual(expect.stringMatching(fault));
  });
});
