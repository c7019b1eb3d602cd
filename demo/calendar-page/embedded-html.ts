// `/calendar/embed`: what other sites show of a calendar in a frame.
import type { Instant } from '../../domain/time.ts';
import { dateKeyOf } from './browser/encodings.ts';

/** It has rows and a dialog host as the page has, and is none: no form, no `data-viewfamily`. */
export function embeddedHtml(locale: string, now: Instant): string {
  const date = new Date(now).toISOString().slice(0, 10);
  return `<!doctype html>
<html lang="${encodeURIComponent(locale)}"><head><meta charset="utf-8"><title>Calendar</title></head>
<body><div id="container"><div role="main"><div role="rowgroup" data-datekey="${dateKeyOf(date)}">
<div role="row"><div role="button" data-eventchip data-eventid="cHVibGljIG1hbmFnZXJAZXhhbXBsZS5jb20">busy</div></div>
</div></div></div><div id="yDmH0d"></div></body></html>`;
}
