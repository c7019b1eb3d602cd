// What keeps a person from using a page of ours, as lines that say where: found by axe, or measured.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The one that @axe-core/playwright brings, which puts it into the page anew for each look. */
const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;
/** What does not look finds nothing: these must have passed. */
const LOOKED_AT = ['document-title', 'html-has-lang', 'page-has-heading-one', 'region'];

/** What axe finds in light, dark and forced colours, without loading the page again. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    const { passed, violations } = await page.evaluate(runAxe, TAGS);
    const needed = media.forcedColors === 'none' ? [...LOOKED_AT, 'color-contrast'] : LOOKED_AT;
    const found = [
      ...needed.filter((id) => !passed.includes(id)).map((id) => `${id} was not looked at`),
      ...violations,
      ...(await page.evaluate(withoutRing)),
      ...(await page.evaluate(inMotion)),
    ];
    faults.push(...found.map((each) => `${look}: ${each}`));
  }
  return faults;
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs in the page. */
async function runAxe(values: readonly string[]) {
  const { axe } = globalThis as unknown as {
    axe: { run(what: Node, how: object): Promise<{ passes: AxeResult[]; violations: AxeResult[] }> };
  };
  const { passes, violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
  return {
    passed: passes.map(({ id }) => id),
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
  };
}

/** What sticks out, is cut off, or is smaller than a finger at this size of the window. */
export async function layoutFaults(page: Page, width: number, height: number): Promise<string[]> {
  await page.setViewportSize({ width, height });
  const faults = await page.evaluate(outsideOrTooSmall);
  return faults.map((each) => `${width} × ${height}: ${each}`);
}

/** Runs in the page. */
function withoutRing(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const before = document.activeElement;
  const bare = [...document.querySelectorAll<HTMLElement>(focusable)].filter((each) => {
    if (each.matches(':disabled') || each.closest('[inert], [hidden]') !== null) return false;
    if (!each.checkVisibility()) return false;
    each.focus({ preventScroll: true });
    if (!each.matches(':focus-visible')) return true;
    const drawn = [each, each.nextElementSibling, each.parentElement].filter((one) => one !== null);
    return !drawn.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return bare.map((each) => `no focus ring: ${each.outerHTML.slice(0, 120)}`);
}

/** Runs in the page. */
function inMotion(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((each) => {
    const { animationName, transitionDuration } = getComputedStyle(each);
    return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
  });
  return moving.map((each) => `moves: ${each.outerHTML.slice(0, 120)}`);
}

/** Runs in the page. */
function outsideOrTooSmall(): string[] {
  const faults: string[] = [];
  const say = (fault: string, each: Element) => faults.push(`${fault}: ${each.outerHTML.slice(0, 120)}`);
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  if (tooWide > 0) faults.push(`${tooWide} px too wide`);
  /** In a part that scrolls by itself nothing is out of reach. */
  const scrolls = (each: Element): boolean => {
    const parent = each.parentElement;
    if (parent === null || parent === document.body) return false;
    return /auto|scroll/.test(getComputedStyle(parent).overflowX) && parent.scrollWidth > parent.clientWidth
      ? true
      : scrolls(parent);
  };
  for (const each of document.querySelectorAll('body *')) {
    if (each.closest('.visually-hidden, svg, [inert]') !== null || !each.checkVisibility()) continue;
    const { left, right, width, height } = each.getBoundingClientRect();
    if (width > 1 && (left < -0.5 || right > innerWidth + 0.5) && !scrolls(each)) say('outside', each);
    if (!each.matches('a[href], button, input, select, textarea, summary')) continue;
    const target = each.matches('[type=radio], [type=checkbox]') ? (each.closest('label') ?? each) : each;
    const box = target.getBoundingClientRect();
    if (height > 0 && (box.width < 24 || box.height < 24) && getComputedStyle(target).display !== 'inline') {
      say(`only ${box.width} × ${box.height}`, each);
    }
  }
  return faults;
}
