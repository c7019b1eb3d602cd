// What every part of the page shares.
import type { LocalDate } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import type { CalendarData } from './calendar-data.ts';
import type { DialogHost } from './dialog-host.ts';
import type { Draft } from './draft.ts';
import type { Formats } from './formats.ts';
import type { PageSettings } from './page-settings.ts';
import type { ViewName } from './router.ts';
import type { Variants } from './variants.ts';
import type { Words } from './words.ts';

export interface Page {
  readonly settings: PageSettings;
  readonly variants: Variants;
  readonly words: Words;
  readonly formats: Formats;
  readonly data: CalendarData;
  readonly dialog: DialogHost;
  showToast(text: string): void;
  openGrid(view: ViewName, date: LocalDate): void;
  /** A draft that is carried over keeps its id. */
  openEditor(carried: Draft): void;
  editEvent(event: PageEvent): void;
  openQuickCreate(draft: Draft): void;
  /** To the grid that was shown before, else to the week of `near`. */
  leaveEditor(near: LocalDate): void;
}
