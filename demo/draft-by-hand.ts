// A person's hand movements on the local calendar page, in every variant and language of it.
import type { Locator, Page } from 'playwright-core';
import type { LocalDate, LocalTime } from '../domain/zoned-time.ts';
import { dateKeyOf } from './calendar-page/browser/encodings.ts';
import { shownMark } from './page-marks.ts';

export const bubble = (page: Page): Locator => page.locator(shownMark('data-chips-dialog=true'));

/** Presses in the day's column at `from` and lets go at `to`: the bubble opens. The week must be in view. */
export async function drawDraft(page: Page, date: LocalDate, from: LocalTime, to: LocalTime): Promise<void> {
  const column = page.locator(`mark=data-column-index&data-datekey=${dateKeyOf(date)}`).last();
  await column.waitFor();
  const point = async (time: LocalTime): Promise<{ x: number; y: number }> => {
    const box = await column.boundingBox();
    if (box === null) throw new Error(`${date} is not in view`);
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    // Two pixels into the quarter hour: the line itself belongs to neither.
    return { x: box.x + box.width * 0.97, y: box.y + ((hour * 60 + minute) / 1440) * box.height + 2 };
  };
  const start = await point(from);
  const end = await point(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y - 4);
  await page.mouse.up();
  await bubble(page).waitFor();
}

export async function writeTitle(page: Page, title: string): Promise<void> {
  const inBubble = bubble(page).locator('mark=jsname=GYcwYe >> input');
  await page.locator(shownMark('id=xTiIn')).or(inBubble).first().fill(title);
}

/** Types the address and presses Enter; resolves when the guest's chip is there. */
export async function addGuest(page: Page, email: string): Promise<void> {
  const input = page.locator(shownMark('hand=guests')).first();
  await input.fill(email);
  await input.press('Enter');
  await page
    .locator(shownMark('role=treeitem', `data-email=${email}`))
    .first()
    .waitFor();
}

export async function expandTimes(page: Page): Promise<void> {
  await bubble(page).locator('mark=jsname=TAmOZ >> button >> visible=true').click();
  await bubble(page).locator(shownMark('jsname=B4GDSd')).waitFor();
}

/** What Google's own fields say now. */
export async function fieldTimes(page: Page): Promise<string> {
  const values = ['iKdrbf', 'B4GDSd', 'XCHdmd'].map((jsname) =>
    page
      .locator(`mark=jsname=${jsname} >> input >> visible=true`)
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  );
  return (await Promise.all(values)).flat().join(' ');
}

export async function openFullEditor(page: Page): Promise<void> {
  await bubble(page).locator('mark=jsname=rhPddf').click();
  await page.locator(shownMark('id=xTiIn')).waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.locator(shownMark('jsname=x8hlje')).first().click();
}
