// A person's hand movements on the calendar page, by the attributes that Google's page has.
import type { Locator, Page } from 'playwright-core';
import type { LocalDate, LocalTime } from '../domain/zoned-time.ts';
import { dateKeyOf } from './calendar-page/browser/encodings.ts';

export const bubble = (page: Page): Locator =>
  page.locator('#yDmH0d [role=dialog][data-chips-dialog]:visible');

/** Presses in the day's column at `from` and lets go at `to`: the bubble opens. The week must be in view. */
export async function drawDraft(page: Page, date: LocalDate, from: LocalTime, to: LocalTime): Promise<void> {
  const column = page.locator(`[role=gridcell][data-column-index][data-datekey="${dateKeyOf(date)}"]`).last();
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
  await page.locator('#xTiIn:visible, [data-chips-dialog] [jsname=GYcwYe] input:visible').first().fill(title);
}

/** Types the address and presses Enter; resolves when the guest's chip is there. */
export async function addGuest(page: Page, email: string): Promise<void> {
  const input = page.locator('input[role=combobox][aria-label="Guests"]:visible').first();
  await input.fill(email);
  await input.press('Enter');
  await page.locator(`[role=tree] [data-email="${email}"]:visible`).first().waitFor();
}

export async function expandTimes(page: Page): Promise<void> {
  await bubble(page).locator('[jsname=TAmOZ] button').click();
  await bubble(page).locator('[jsname=B4GDSd]:visible').waitFor();
}

/** What Google's own fields say now. */
export async function fieldTimes(page: Page): Promise<string> {
  const values = await page
    .locator('[jsname=iKdrbf] input:visible, [jsname=B4GDSd] input:visible, [jsname=XCHdmd] input:visible')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  return values.join(' ');
}

export async function openFullEditor(page: Page): Promise<void> {
  await bubble(page).locator('[jsname=rhPddf]').click();
  await page.locator('#xTiIn').waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.locator('#xSaveBu:visible, [data-chips-dialog] [jsname=x8hlje]:visible').first().click();
}
