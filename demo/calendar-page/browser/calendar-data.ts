// The calendars and events the page knows, and which calendars are switched on.
import type { Interval } from '../../../domain/time.ts';
import type { PageCalendar, PageEvent } from '../backend.ts';
import { sync } from './sync.ts';

const COLOURS = ['#3f6bd8', '#8e5bc7', '#1f8a70', '#b9632b', '#a8476a', '#4f7a28', '#2f7f9e', '#7b6f3a'];

export class CalendarData {
  calendars: readonly PageCalendar[] = [];
  events: readonly PageEvent[] = [];
  #range: Interval | null = null;
  readonly #switched = new Map<string, boolean>();
  readonly #listeners = new Set<() => void>();

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Asks the server; a stale answer is dropped. */
  async load(range: Interval): Promise<void> {
    this.#range = range;
    const answer = await sync.range(range);
    if (this.#range !== range) return;
    this.calendars = answer.calendars;
    this.events = answer.events;
    this.#notify();
  }

  async reload(): Promise<void> {
    if (this.#range !== null) await this.load({ ...this.#range });
  }

  /** Own calendars and those one may read are on at first. */
  isOn(calendar: PageCalendar): boolean {
    return this.#switched.get(calendar.id) ?? calendar.access !== 'freeBusyReader';
  }

  toggle(calendar: PageCalendar): void {
    this.#switched.set(calendar.id, !this.isOn(calendar));
    this.#notify();
  }

  visibleEvents(): PageEvent[] {
    const on = new Set(this.calendars.filter((each) => this.isOn(each)).map((each) => each.id));
    return this.events.filter((event) => on.has(event.calendarId));
  }

  isOwn(event: PageEvent): boolean {
    return this.calendars.some((each) => each.id === event.calendarId && each.isOwn);
  }

  nameOf(calendarId: string): string {
    return this.calendars.find((each) => each.id === calendarId)?.name ?? calendarId;
  }

  colourOf(calendarId: string): string {
    const index = this.calendars.findIndex((each) => each.id === calendarId);
    return COLOURS[Math.max(0, index) % COLOURS.length] ?? '#3f6bd8';
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
