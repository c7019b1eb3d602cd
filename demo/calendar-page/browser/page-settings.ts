// What the server put into the page: who is signed in, where, and how times are written.
import type { Instant } from '../../../domain/time.ts';
import { type LocalDate, localDateOf, type ZoneId } from '../../../domain/zoned-time.ts';
import { pageVariants } from './marks.ts';
import { type DateFieldOrder, languageOf } from './page-languages.ts';

export interface PageSettings {
  readonly email: string;
  readonly name: string;
  readonly zone: ZoneId;
  readonly locale: string;
  readonly is24Hour: boolean;
  readonly dateFieldOrder: DateFieldOrder;
  readonly zones: readonly { readonly id: ZoneId; readonly label: string }[];
  /** Between a guest's address and its chip; parameter `chipDelay`. */
  readonly chipDelayMs: number;
  /** Between the editor's address and its content; parameter `editorDelay`. */
  readonly editorDelayMs: number;
  /** Whether Save asks about invitations first; parameter `askSend=1`. */
  readonly asksToSend: boolean;
  now(): Instant;
  today(): LocalDate;
}

export function readPageSettings(): PageSettings {
  const parameters = new URLSearchParams(location.search);
  const variants = pageVariants();
  const { email, settings } = readInitialData();
  const clockStart = Number(settings.get('serverTime')) - performance.now();
  const zone = settings.get('timezone') ?? 'UTC';
  const now = () => clockStart + performance.now();
  return {
    email,
    name: settings.get('userName') || email,
    zone,
    locale: settings.get('locale') ?? 'en',
    is24Hour: settings.get('format24HourTime') === 'true',
    dateFieldOrder: languageOf(settings.get('locale') ?? 'en').dateFieldOrder,
    zones: readZones(),
    chipDelayMs: Number(parameters.get('chipDelay') ?? (variants.has('lateGuests') ? 1000 : 300)),
    editorDelayMs: Number(parameters.get('editorDelay') ?? (variants.has('lateContent') ? 1500 : 300)),
    asksToSend: parameters.get('askSend') === '1' || variants.has('askSend'),
    now,
    today: () => localDateOf(Math.floor(now()), zone),
  };
}

/** All that the page goes by: `#xUserInfo` is for others, and missing in a variant. */
function readInitialData(): { email: string; settings: Map<string, string> } {
  const [[, , email], , rows] = JSON.parse(textOf('initialdata')) as [
    [string, number, string],
    unknown,
    [[string, string]][],
  ];
  return { email, settings: new Map(rows.map(([setting]) => setting)) };
}

function readZones(): { id: ZoneId; label: string }[] {
  const [rows] = JSON.parse(textOf('timezonedata')) as [[ZoneId, string][]];
  return rows.map(([id, label]) => ({ id, label }));
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
