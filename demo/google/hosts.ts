// The three of Google's hosts that this server plays.
import type { IncomingMessage } from 'node:http';

export const CALENDAR_HOST = 'calendar.google.com';
const API_HOST = 'www.googleapis.com';
export const ACCOUNTS_HOST = 'accounts.google.com';
export const HOSTS: readonly string[] = [CALENDAR_HOST, API_HOST, ACCOUNTS_HOST];

/** Asked for by address alone, this server is the API: the official Node client takes a root URL. */
export function hostOf(request: IncomingMessage): string {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return HOSTS.includes(host) ? host : API_HOST;
}
