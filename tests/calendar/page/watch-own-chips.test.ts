// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchOwnChips } from '../../../calendar/page/watch-own-chips.ts';
import { encodeEventId } from '../../../demo/calendar-page/browser/encodings.ts';
import { byCss, loadPage } from './support/load-page.ts';

const ME = 'manager@example.com';
const SECOND = 1_000;
const id = (eventId: string, calendarId = ME) => encodeEventId(eventId, calendarId);
const chip = (eventId: string, top = 480, calendarId = ME) =>
  `<div role="button" data-eventchip data-eventid="${id(eventId, calendarId)}" style="top:${top}px;height:24px;z-index:5">
     <div data-eventid="${id(eventId, calendarId)}" data-dragsource-type="3"></div></div>`;
const week = (chips = chip('standup')) => `<html lang="en"><body data-viewfamily="EVENT" data-viewkey="WEEK">
  <div id="xUserEmail">${ME}</div>
  <div role="grid" data-start-date-key="29047" data-end-date-key="29053">
    <div role="gridcell" data-column-index="0" data-datekey="29047">${chips}</div>
    <div role="gridcell" data-column-index="1" data-datekey="29048"></div>
  </div></body></html>`;

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches a week until its events are known. */
function watchWeek(page = week()) {
  const readPage = loadPage(page);
  const onNews = vi.fn<(account: string) => void>();
  watchOwnChips({ window, readPage, onNews, signal: life.signal });
  vi.advanceTimersByTime(15 * SECOND);
  const add = (html: string, column = '29047') => {
    const added = new DOMParser().parseFromString(html, 'text/html').body.children;
    byCss(`[role=gridcell][data-datekey="${column}"]`).append(...added);
  };
  const wait = (seconds = 15) => vi.advanceTimersByTime(seconds * SECOND);
  return { onNews, add, wait, told: () => onNews.mock.calls.length };
}

describe('an open calendar', () => {
  test('tells of a new event of one’s own within seconds, and only that there is one', () => {
    const { add, wait, onNews } = watchWeek();
    add(chip('quicksync'));
    wait();
    expect(onNews.mock.calls).toEqual([[ME]]);
    wait(600);
    expect(onNews).toHaveBeenCalledOnce();
  });

  test.each<[string, (chip: HTMLElement) => void]>([
    ['to another time', (moved) => moved.style.setProperty('top', '576px')],
    ['to another day', (moved) => byCss('[data-datekey="29048"]').append(moved)],
    ['to another end', (moved) => moved.style.setProperty('height', '72px')],
  ])('tells of an event that went %s', (_, move) => {
    const { wait, told } = watchWeek();
    move(byCss('[data-eventchip]'));
    wait();
    expect(told()).toBe(1);
  });

  test.each<[string, string]>([
    ['a colleague’s event', chip('focus', 480, 'engineer-a@example.com')],
    ['a task', '<div role="button" data-eventchip data-eventid="tasks_c1xTq"></div>'],
    ['the draft’s own chip', chip('draft').replace('z-index:5', 'z-index:5004')],
    ['what is no event', '<div role="button" data-eventchip data-eventid="%%%"></div>'],
  ])('says nothing of %s', (_, html) => {
    const { add, wait, told } = watchWeek();
    add(html);
    wait();
    expect(told()).toBe(0);
  });

  test('says nothing of an event that a form is about, until the form is gone', () => {
    const { add, wait, told } = watchWeek();
    add(chip('draft'));
    const form = document.createElement('div');
    form.setAttribute('role', 'dialog');
    form.append(document.createElement('div'));
    form.firstElementChild?.setAttribute('data-eventid', id('draft'));
    document.body.append(form);
    wait(60);
    expect(told()).toBe(0);
    form.remove();
    wait();
    expect(told()).toBe(1);
  });

  test('says nothing of events that go, nor when they come back because the grid was drawn anew', () => {
    const { wait, told } = watchWeek();
    const column = byCss('[data-datekey="29047"]');
    const chips = [...column.children];
    column.replaceChildren();
    wait();
    column.append(...chips);
    wait();
    expect(told()).toBe(0);
  });

  test('takes what another week shows as it is, late events included', () => {
    const { add, wait, told } = watchWeek();
    byCss('[role=grid]').setAttribute('data-start-date-key', '29054');
    byCss('[data-eventchip]').remove();
    add(chip('retro'));
    wait();
    add(chip('late'));
    wait(5);
    add(chip('news'));
    wait();
    expect(told()).toBe(1);
  });

  test('remembers the week behind the full editor', () => {
    const { wait, told } = watchWeek();
    const grid = byCss('[role=grid]');
    grid.remove();
    wait(60);
    document.body.append(grid);
    byCss('[data-eventchip]').style.top = '0px';
    wait();
    expect(told()).toBe(1);
  });

  test('has in a month only days to tell: what its neighbours push down is no news', () => {
    const { wait, told } = watchWeek(
      week()
        .replace(' data-column-index="0"', '')
        .replace(' data-column-index="1"', '')
        .replaceAll('role="gridcell" data-datekey', 'role="gridcell" class="cell" data-datekey'),
    );
    byCss('[data-eventchip]').style.top = '1.9em';
    wait();
    expect(told()).toBe(0);
    byCss('[data-datekey="29048"]').append(byCss('[data-eventchip]'));
    wait();
    expect(told()).toBe(1);
  });

  test('says nothing where it does not say whose calendar it is, nor after its script has ended', () => {
    const anonymous = watchWeek(week().replace(`<div id="xUserEmail">${ME}</div>`, ''));
    anonymous.add(chip('quicksync'));
    anonymous.wait();
    expect(anonymous.told()).toBe(0);
    const { add, wait, told } = watchWeek();
    life.abort();
    add(chip('quicksync'));
    wait(60);
    expect(told()).toBe(0);
  });

  test('that is embedded is left alone', () => {
    const readPage = loadPage(week());
    const frame = { top: {}, location: { pathname: '/calendar/r' }, setTimeout: vi.fn<() => void>() };
    const framed = { ...frame, window: frame } as unknown as Window;
    watchOwnChips({ window: framed, readPage, onNews: () => {}, signal: life.signal });
    expect(frame.setTimeout).not.toHaveBeenCalled();
  });

  test('with two hundred events is looked at by attributes alone: no layout, no styles', () => {
    const many = Array.from({ length: 200 }, (_, index) => chip(`event${index}`, index)).join('');
    const { wait } = watchWeek(week(many));
    const layout = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const styles = vi.spyOn(window, 'getComputedStyle');
    wait(60);
    expect(layout).not.toHaveBeenCalled();
    expect(styles).not.toHaveBeenCalled();
  });
});
