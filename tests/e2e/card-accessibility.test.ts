// The card for people who hear it, use keys alone, enlarge it, or choose their own colours.
// axe cannot look into the closed root of the real page, so it looks at the same component in the gallery's open ones.
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focusedInCard, readCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, bubble, drawDraft, writeTitle } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A } from '../../demo/seed.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts';
import { CARD_STATES } from '../support/card-states.ts';
import { runInOurWorld } from './our-world.ts';
import { openStage, type Stage, until } from './stage.ts';

const STATES = Object.keys(CARD_STATES);
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('every state of the card', () => {
  let gallery: Gallery;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    context = await browser.newContext({ viewport: { width: 1320, height: 900 } });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  async function open(wish: string, media: Parameters<Page['emulateMedia']>[0] = {}): Promise<void> {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', ...media });
    await page.goto(`${gallery.url}?show=card&${wish}`);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-state]').length === count,
      STATES.length,
    );
    for (const summary of await page.locator('summary').all()) await summary.click();
  }

  async function faults(): Promise<string[]> {
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(WCAG)
      .options({
        runOnly: { type: 'tag', values: WCAG },
        rules: { 'label-content-name-mismatch': { enabled: true } },
      })
      .analyze();
    // What does not look finds nothing.
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'target-size']));
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  }

  it.each([
    ['light', 'theme=light', {}],
    ['right to left', 'dir=rtl', {}],
    ['forced colours', 'theme=light', { forcedColors: 'active' }],
    ['wide and dark', 'width=600&theme=dark', {}],
  ] as const)('has no fault that axe knows: %s', async (_name, wish, media) => {
    await open(wish, media);
    expect(await faults()).toEqual([]);
  });

  it.each([200, 300, 400, 600])(
    'has targets of 24 px and keeps its words inside, %i px wide',
    async (width) => {
      for (const dir of ['ltr', 'rtl']) {
        await open(`width=${width}&dir=${dir}`);
        expect(await page.evaluate(tooSmallOrOutside)).toEqual([]);
      }
    },
  );

  it('starts at the right, and points to the left, in right-to-left', async () => {
    await open('dir=rtl');
    const looks = await page.evaluate(() => {
      const root = document.querySelector('[data-state=conflict]')?.shadowRoot;
      const edges = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
      const arrow = root?.querySelector('.slot.best .i');
      return {
        isWordRightOfBrand: (edges('.word')?.left ?? 0) > (edges('.brand')?.left ?? 0),
        isDismissFirst: (edges('.card-foot .end')?.left ?? 0) < (edges('.card-foot .outline')?.left ?? 0),
        edge:
          root?.querySelector('.card-head') &&
          getComputedStyle(root.querySelector('.card-head') as Element).borderRightWidth,
        arrow: arrow && getComputedStyle(arrow).transform,
      };
    });
    expect(looks).toEqual({
      isWordRightOfBrand: true,
      isDismissFirst: true,
      edge: '4px',
      arrow: 'matrix(-1, 0, 0, 1, 0, 0)',
    });
  });

  it('draws an edge around every button in forced colours', async () => {
    await open('theme=light', { forcedColors: 'active' });
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('[data-state]')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('button') ?? [])]
          .filter((button) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(button);
            return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
          })
          .map((button) => button.textContent),
      ),
    );
    expect(bare).toEqual([]);
  });

  it('moves only for who has not asked for less motion', async () => {
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[data-state]')].flatMap((host) =>
            [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => {
              const { animationName, transitionDuration } = getComputedStyle(each);
              return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
            }),
          ).length,
      );
    await open('theme=light');
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
  });
});

describe('in Calendar’s bubble', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await page.goto('about:blank');
    await page.close();
  });
  afterAll(() => stage.close());

  async function draft(): Promise<void> {
    page = await stage.openWeek();
    await drawDraft(page, stage.day, '10:30', '11:00');
    await addGuest(page, ENGINEER_A);
    await waitForCard(page, /Conflict/);
  }

  /** Presses Tab until the focus is in the card. */
  async function tabIntoCard(): Promise<string> {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await focusedInCard(page);
      if (name !== null) return name;
    }
    throw new Error('Tab does not lead into the card');
  }

  const guestField = () => page.locator('input[role=combobox][aria-label="Guests"]:visible').first();

  it('Tab leads from Calendar’s fields through every button of the card and on to Save', async () => {
    await draft();
    await guestField().focus();
    expect(await focusedInCard(page)).toBeNull();
    const names = [await tabIntoCard()];
    for (;;) {
      await page.keyboard.press('Tab');
      const name = await focusedInCard(page);
      if (name === null) break;
      names.push(name);
    }
    expect(names).toEqual((await readCard(page))?.buttons);
    expect(names.slice(-3)).toEqual(['Hold for the 1:1', 'Book anyway', 'Dismiss']);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedInCard(page)).toBe('Dismiss');
    expect(await bubble(page).isVisible()).toBe(true);
  });

  it('Enter and Space press the card’s buttons, move the focus along, and save nothing', async () => {
    await draft();
    await writeTitle(page, 'By keys alone');
    await guestField().focus();
    await tabIntoCard();
    while ((await focusedInCard(page)) !== 'Book anyway') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, /What is the reason/);
    expect(await focusedInCard(page)).toBe('Incident');
    await page.keyboard.press('ArrowRight');
    while ((await focusedInCard(page)) !== 'Note the reason') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await waitForCard(page, /Deadline/);
    await until(
      () => focusedInCard(page),
      (name) => name === 'Change',
    );
    expect(await bubble(page).isVisible()).toBe(true);
    expect(stage.google.world.events.list(stage.profile.person).map(({ summary }) => summary)).not.toContain(
      'By keys alone',
    );
  });

  it('Escape in the card leads back to where the person was, and closes neither', async () => {
    await draft();
    await guestField().focus();
    await tabIntoCard();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focusedInCard(page)).toBeNull();
    expect(await bubble(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    expect((await readCard(page))?.name).toMatch(/Conflict/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is said once, politely, however much is typed, and says what a click has done', async () => {
    page = await stage.openWeek();
    await runInOurWorld(
      page,
      'Element.prototype.ariaNotify = (words) => { document.body.dataset.said = (document.body.dataset.said ?? "") + words + "\\n" }',
    );
    const said = async () =>
      ((await page.locator('body').getAttribute('data-said')) ?? '').trim().split('\n');
    await drawDraft(page, stage.day, '10:30', '11:00');
    await addGuest(page, ENGINEER_A);
    await waitForCard(page, /Conflict/);
    await page
      .locator('[data-chips-dialog] [jsname=GYcwYe] input:visible')
      .pressSequentially('Quick sync', { delay: 30 });
    await until(said, ([first]) => first !== '');
    await page.waitForTimeout(1_000);
    expect(await said()).toEqual([
      'Let Them Cook: conflict. Engineer A is cooking 9:00 to 12:00. 3 hours of focus lost. Best time: 13:00.',
    ]);
    await guestField().focus();
    await tabIntoCard();
    while ((await focusedInCard(page)) !== 'Hold for the 1:1') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, /No 1:1 with Engineer A/);
    expect(await focusedInCard(page)).toBe('What');
    expect((await said()).slice(1)).toEqual([]);
  });
});

/** Runs in the page: targets under 24 px, and what sticks out of its card or is cut off. */
function tooSmallOrOutside(): string[] {
  return [...document.querySelectorAll('[data-state]')].flatMap((host) => {
    const root = host.shadowRoot;
    const card = root?.querySelector('.card')?.getBoundingClientRect();
    if (root === null || card === undefined) return [`${host.getAttribute('data-state')}: no card`];
    const targets = [...root.querySelectorAll('button, summary')].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    const words = [...root.querySelectorAll('.card *')].filter((each) => {
      if (each.closest('.visually-hidden, svg') !== null || each.getClientRects().length === 0) return false;
      const { left, right } = each.getBoundingClientRect();
      return left < card.left - 0.5 || right > card.right + 0.5;
    });
    return [...targets, ...words].map((each) => `${host.getAttribute('data-state')}: ${each.textContent}`);
  });
}
