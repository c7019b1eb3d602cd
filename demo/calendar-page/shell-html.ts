// The server's part of the page: identity, zones and settings, and the empty hosts that the scripts fill.

import type { Instant } from '../../domain/time.ts';
import type { PageUser } from './backend.ts';
import { saltedClass } from './browser/class-names.ts';
import { createDisguise, type Disguise } from './browser/disguise.ts';
import { encodeId } from './browser/encodings.ts';
import { languageOf } from './browser/page-languages.ts';
import type { Variants } from './browser/variants.ts';
import { timeZoneData, zoneOffset } from './time-zones.ts';

export interface ShellRequest {
  readonly user: PageUser;
  readonly now: Instant;
  readonly isEditor: boolean;
  readonly isAgenda: boolean;
  /** `light` or `dark` when the address asks for one, else the system's. */
  readonly theme: string | null;
  /** Changes on each load; see browser/class-names.ts. */
  readonly salt: string;
  readonly variants: Variants;
}

/** Attributes and order as in a page saved in September 2025; only the looks are ours. */
export function shellHtml(shell: ShellRequest): string {
  const { user, salt } = shell;
  const scheme = shell.theme === 'dark' || shell.theme === 'light' ? shell.theme : 'light dark';
  const show = createDisguise(shell.variants, salt);
  const id = (name: string) => `id="${show('id', name)}"`;
  const kind = (name: string) => `class="${saltedClass(name, salt)}"`;
  const bold = shell.variants.has('boldStyles')
    ? '<link rel="stylesheet" href="/calendar/static/demo/calendar-page/bold.css">'
    : '';
  return `<!doctype html>
<html lang="${escape(user.locale)}" dir="${languageOf(user.locale).direction}" data-prefetch-view-key="${shell.isEditor ? 'EVENTEDIT' : 'WEEK'}">
<head>
<meta charset="utf-8">
<base href="/calendar/u/0/">
<title>Calendar</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<link rel="icon" href="/calendar/static/demo/calendar-page/favicon.svg">
<link rel="stylesheet" href="/calendar/static/demo/calendar-page/page.css?s=${salt}">${bold}
<script type="module" src="/calendar/static/demo/calendar-page/browser/main.ts"></script>
</head>
<body data-viewfamily="${shell.isEditor ? 'EVENT_EDIT' : shell.isAgenda ? 'SCHEDULE' : 'EVENT'}"${themeAttribute(shell.theme)}>
<div ${kind('app')} data-is-dasher="true">
<header ${id('gb')} ${kind('top')} role="banner">${accountLink(shell, show)}</header>
<nav ${id('drawerMiniMonthNavigator')}></nav>
<div ${id('YPCqFe')} ${kind('main-host')} jsname="${show('jsname', 'f2QpNc')}"></div>
<div role="complementary" ${kind('side-panel')}></div>
</div>
<div ${id('yDmH0d')}></div>
<div jsname="${show('jsname', 'i81bQb')}" data-dragsource-ignore="true"></div>
<div ${id('gccFrame')}></div>
${shell.variants.lacks('userInfo') ? '' : userInfo(shell)}
${json('timezonedata', timeZoneData(shell.now, user.zone, user.locale))}
${json('initialdata', initialData(shell))}
</body>
</html>`;
}

function accountLink({ user, salt }: ShellRequest, show: Disguise): string {
  const label = show('aria-label', `Google Account: ${user.name} \n(${user.email})`) ?? '';
  const initial = (user.name || user.email).slice(0, 1).toUpperCase();
  return `<a href="#" class="${saltedClass('account', salt)}" aria-label="${escape(label)}">${escape(initial)}</a>`;
}

function userInfo({ user, now }: ShellRequest): string {
  return `<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${escape(user.email)}</div>
<div id="xUserName">${escape(user.name)}</div><div id="xTimezone">${escape(user.zone)}</div>
<div id="xGmtOffset">${zoneOffset(user.zone, now)}</div><div id="xUserLocale">${escape(user.locale)}</div></div>`;
}

function initialData({ user, now, theme }: ShellRequest): unknown {
  const settings = {
    locale: user.locale,
    timezone: user.zone,
    format24HourTime: String(user.is24Hour),
    dateFieldOrder: languageOf(user.locale).dateFieldOrder,
    weekStart: '1',
    hideWeekends: 'false',
    defaultEventLength: '60',
    'goocalwebmat.themePreference': theme ?? 'device',
    userName: user.name,
    serverTime: String(now),
  };
  const account = [encodeId(user.email), 0, user.email];
  return [account, 'calendar.web_20261115.01_p0', Object.entries(settings).map((setting) => [setting])];
}

function themeAttribute(theme: string | null): string {
  return theme === 'dark' || theme === 'light' ? ` data-theme="${theme}"` : '';
}

function json(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
