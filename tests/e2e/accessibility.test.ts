// THE LIST OF PAGES as the extension ships them, with data in them: in light, dark and forced colours, read from the left
// and from the right, on a narrow window and at twice the size.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANAGER } from '../../demo/seed.ts';
import { ageTheData } from './aged-data.ts';
import { axeFaults, layoutFaults } from './page-faults.ts';
import { connectByMessage, openStage, type Stage } from './stage.ts';
import { fillWithData } from './world-with-data.ts';

interface Scene {
  readonly name: string;
  readonly path: string;
  /** Before it is opened; what the scenes above have made is there. */
  readonly prepare?: () => Promise<unknown>;
  /** In the page that was opened, in whatever language. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Is there when the page has drawn itself. */
  readonly shows: string;
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
});
afterAll(() => stage.close());

const popup = (name: string, prepare?: Scene['prepare'], shows = '.now .say'): Scene => ({
  name: `popup, ${name}`,
  path: 'popup.html',
  shows,
  ...(prepare !== undefined && { prepare }),
});
const options = (section: string, name = '', more: Partial<Scene> = {}): Scene => ({
  name: `options, ${section}${name}`,
  path: `options.html#${section}`,
  shows: 'h1',
  ...more,
});
const connectedOnly = () => connectByMessage(stage, []);
const firstClick = (selector: string) => (page: Page) => page.locator(selector).first().click();

const SCENES: readonly Scene[] = [
  popup('nothing set up', undefined, '.callout, .blank, .now'),
  options('account', ' without a client ID'),
  { name: 'first page', path: 'welcome.html', shows: '#connect .btn' },
  popup('connected, nothing protected', connectedOnly, '.blank'),
  options('cooking', ' without a block'),
  options('team', ' of nobody'),
  options('queue', ' with nothing in it'),
  options('mirror', ' of a first week'),
  { name: 'first page, connected', path: 'welcome.html', shows: '#connect .sev-open' },
  { name: 'second chance for nothing', path: 'second-chance.html', shows: 'h1' },
  popup('between blocks, with invitations and held requests', () => fillWithData(stage)),
  { ...popup('a note to be sent'), open: firstClick('.acts .btn:nth-child(3)') },
  { ...popup('held requests'), open: firstClick('main > section > details > summary') },
  popup('cooking', () => stage.ask('cookNow', { minutes: 60 })),
  popup('asked for help', () => stage.ask('askForHelp', { until: null }), '.flare'),
  popup('paused', async () => {
    await stage.ask('cookAgain', {});
    await stage.ask('pauseGuard', { until: Date.now() + 3_600_000 });
  }),
  popup('off', async () => {
    await stage.ask('pauseGuard', { until: null });
    await stage.ask('setGuard', { isOn: false });
  }),
  options('cooking', ', a block chosen', {
    prepare: () => stage.ask('setGuard', { isOn: true }),
    shows: '.week [data-block]',
    open: firstClick('.week [data-block]'),
  }),
  options('team', ', addresses pasted', {
    shows: 'table',
    open: (page) => page.locator('textarea').fill('engineer-e@example.com, engineer-f@example, nobody'),
  }),
  options('rules', ', a threshold out of range', {
    open: (page) => page.locator('.th input').first().fill('9999'),
  }),
  options('queue', ', a block of one’s own planned', {
    shows: '.held',
    open: firstClick('.held .acts .btn:nth-child(2)'),
  }),
  options('mirror', '', { shows: '.stats' }),
  options('account'),
  options('privacy', ', asked whether to delete', { open: firstClick('.danger') }),
  options('advanced'),
  { name: 'second chance', path: 'second-chance.html', shows: '.slot' },
  {
    name: 'second chance, to be kept',
    path: 'second-chance.html',
    shows: '.slot',
    open: firstClick('.card-foot .quiet'),
  },
  popup('offline', async () => {
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await stage.ask('syncNow', {});
  }),
  popup(
    'signed out',
    async () => {
      stage.google.faults.clear();
      await ageTheData(stage);
      stage.google.faults.expireTokens();
      stage.google.faults.requireInteraction(MANAGER);
      await stage.ask('syncNow', {}).catch(() => undefined);
    },
    '.callout, .now',
  ),
];

const LANGUAGES = { en: 'ltr', ar: 'rtl' } as const;

async function openScene({ path, shows, open }: Scene, language: keyof typeof LANGUAGES): Promise<Page> {
  await stage.ask('saveSettings', { patch: { language } });
  const page = await stage.profile.openExtensionPage(path);
  page.setDefaultTimeout(8_000);
  await page.locator(shows).first().waitFor();
  expect(await page.locator(`html[lang=${language}][dir=${LANGUAGES[language]}]`).count()).toBe(1);
  await open?.(page);
  // From here on the browser draws the focus as for a person who uses keys.
  await page.keyboard.press('Tab');
  return page;
}

/** The popup is as wide as it is; at twice the size it has half of the 800 × 600 that a browser gives it at most. */
const SIZES = {
  popup: [
    [360, 600],
    [400, 300],
    [320, 300],
  ],
  page: [
    [1280, 900],
    [640, 450],
    [320, 640],
  ],
} as const;

async function faultsOf(page: Page, isPopup: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of SIZES[isPopup ? 'popup' : 'page']) {
    faults.push(...(await layoutFaults(page, width, height)));
    if (isPopup && !(await page.evaluate(showsItsState)))
      faults.push(`${width} × ${height}: state out of view`);
  }
  await page.setViewportSize({ width: 640, height: 900 });
  return [...faults, ...(await axeFaults(page))];
}

/** Runs in the popup. */
function showsItsState(): boolean {
  scrollTo(0, 0);
  document.querySelector('main')?.scrollTo(0, 0);
  const parts = ['.pop > header', 'main section :is(.say, h2, p)'].map((part) =>
    document.querySelector(part),
  );
  return parts.every((part) => {
    const { top = -1, bottom = -1 } = part?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
}

describe('every page has no fault, in light, dark and forced colours, read from the left and from the right', () => {
  it.each(SCENES)('$name', async (scene) => {
    await stage.ask('saveSettings', { patch: { language: 'en' } });
    await scene.prepare?.();
    const pages = { en: await openScene(scene, 'en'), ar: await openScene(scene, 'ar') };
    const found = Object.entries(pages).map(async ([language, page]) => {
      const faults = await faultsOf(page, scene.path === 'popup.html');
      return faults.map((each) => `${language}: ${each}`);
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
    await Promise.all(Object.values(pages).map((page) => page.close()));
  });
});

it('a page that has faults is seen to have them', async () => {
  const page = await openScene({ name: '', path: 'options.html#advanced', shows: 'h1' }, 'en');
  await page.addStyleTag({
    content:
      '* { outline: none !important; transition: color 1s !important } h1 { color: #bbb; inline-size: 2000px }',
  });
  await page.locator('main').evaluate((main) => {
    const button = document.createElement('button');
    button.style.cssText = 'padding: 0; inline-size: 10px; block-size: 10px';
    main.append(button);
  });
  const faults = [...(await layoutFaults(page, 640, 450)), ...(await axeFaults(page))].join('\n');
  for (const fault of [
    'too wide',
    'outside: <h1',
    'only 10 × 10',
    'button-name',
    'color-contrast',
    'no focus ring',
    'moves',
  ]) {
    expect(faults).toContain(fault);
  }
  await page.close();
});
