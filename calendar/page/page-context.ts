// Who is signed in, and how this page writes days and times. Read once per draft; the heavy parts are kept.
import { isZone, type LocalDate, localDateOf, type ZoneId } from '../../domain/zoned-time.ts';
import { hasBoxes, type IsVisible } from './find-field.ts';
import { page } from './page-selectors.ts';

export type DateOrder = 'DMY' | 'MDY' | 'YMD';

export interface PageContext {
  readonly document: Document;
  /** The signed-in account in lower case; null when the page does not say. */
  readonly account: string | null;
  readonly zone: ZoneId;
  /** BCP 47. */
  readonly locale: string;
  readonly is24Hour: boolean;
  readonly dateOrder: DateOrder;
  /** IANA name of a zone as the page words it, or null. */
  readonly zoneOf: (label: string) => ZoneId | null;
  readonly today: LocalDate;
  /** Google's label of this version of the page, or null. */
  readonly build: string | null;
  readonly isVisible: IsVisible;
}

export interface PageEnvironment {
  readonly document: Document;
  readonly now: () => number;
  /** Default: the node has boxes. A document without layout needs another answer. */
  readonly isVisible?: IsVisible;
}

/**
 * A reader of the context. Nothing is read before it is asked for, because most looks at the page find no draft, and the
 * page's two big JSON texts are parsed only when they change.
 */
export function createPageReader({
  document,
  now,
  isVisible = hasBoxes,
}: PageEnvironment): () => PageContext {
  const zoneNames = remember(zoneNamesIn);
  const settings = remember(settingsIn);
  return () => {
    const account = lazily(() => accountOf(document));
    const locale = lazily(() => localeOf(document));
    const told = lazily(() => settings(textOf(document, page.settings)));
    const zone = lazily(() => zoneIn(document, told().zone));
    const names = lazily(() => zoneNames(textOf(document, page.zoneNames)));
    return {
      document,
      isVisible,
      get account() {
        return account();
      },
      get zone() {
        return zone();
      },
      get locale() {
        return locale();
      },
      get is24Hour() {
        return told().is24Hour ?? !usesDayPeriod(locale());
      },
      get dateOrder() {
        return told().dateOrder ?? dateOrderOf(locale());
      },
      get today() {
        return localDateOf(now(), zone());
      },
      get build() {
        return told().build;
      },
      zoneOf: (label) => names().get(spaced(label)) ?? null,
    };
  };
}

/** The value is kept as long as the context that it belongs to. */
function lazily<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

function zoneIn(document: Document, settingsZone: string): ZoneId {
  const zone = [textOf(document, page.zone), settingsZone].find((each) => each !== '' && isZone(each));
  return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const ADDRESS = /[^\s()<>@]+@[^\s()<>@]+\.[^\s()<>@]+/;

/** `#initialdata` begins with `[[base64 of the address, account number, address`; SHELL25 Sep 2025. */
const LISTED_ACCOUNT = /^\s*\[\s*\[\s*"[^"]*"\s*,\s*\d+\s*,\s*"([^"\s]{3,254})"/;

function accountOf(document: Document): string | null {
  const link = document.querySelector(page.accountLink)?.getAttribute('aria-label') ?? '';
  const listed = LISTED_ACCOUNT.exec(textOf(document, page.settings))?.[1] ?? '';
  for (const text of [textOf(document, page.account), link, listed]) {
    const address = ADDRESS.exec(text)?.[0];
    if (address !== undefined) return address.toLowerCase();
  }
  return null;
}

function textOf(document: Document, css: string): string {
  return document.querySelector(css)?.textContent?.trim() ?? '';
}

interface PageSettings {
  readonly is24Hour: boolean | null;
  readonly dateOrder: DateOrder | null;
  readonly zone: string;
  readonly build: string | null;
}

/** Only the named settings and the build's label are looked at: the same text holds private events. */
function settingsIn(json: string): PageSettings {
  const value = (name: string) => new RegExp(`"${name}"\\s*,\\s*"([^"]*)"`).exec(json)?.[1] ?? '';
  const [is24Hour, order] = [value('format24HourTime'), value('dateFieldOrder')];
  return {
    is24Hour: is24Hour === '' ? null : is24Hour === 'true',
    dateOrder: order === 'DMY' || order === 'MDY' || order === 'YMD' ? order : null,
    zone: value('timezone'),
    build: /calendar\.web_[\w.]{1,40}/.exec(json)?.[0] ?? null,
  };
}

/** `[[[iana, "(GMT+01:00) name", ...aliases and short name], ...], version]`. The first zone with a name keeps it. */
function zoneNamesIn(json: string): ReadonlyMap<string, ZoneId> {
  const names = new Map<string, ZoneId>();
  for (const row of rowsOf(json)) {
    const [iana, ...words] = row.flat(2).filter((each) => typeof each === 'string');
    if (iana === undefined || !isZone(iana)) continue;
    for (const word of words.map(spaced)) if (word.length > 3 && !names.has(word)) names.set(word, iana);
  }
  return names;
}

function rowsOf(json: string): unknown[][] {
  try {
    const parsed: unknown = JSON.parse(json);
    const list: unknown = Array.isArray(parsed) ? parsed[0] : null;
    return Array.isArray(list) ? list.filter((row) => Array.isArray(row)) : [];
  } catch {
    return [];
  }
}

function localeOf(document: Document): string {
  for (const name of [document.documentElement.lang, textOf(document, page.locale)]) {
    try {
      const locale = Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
      if (locale !== undefined && name !== '') return locale;
    } catch {
      // Not a language: the next source is asked.
    }
  }
  return 'en';
}

function usesDayPeriod(locale: string): boolean {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
}

function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
  const order = parts.map(({ type }) => type[0]?.toUpperCase()).filter((each) => /^[DMY]$/.test(each ?? ''));
  const text = order.join('');
  return text === 'DMY' || text === 'YMD' ? text : 'MDY';
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
