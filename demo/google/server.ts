// THE LOCAL GOOGLE: one TLS server on 127.0.0.1 that plays accounts.google.com, www.googleapis.com and
// calendar.google.com by the Host header. For the demo and the tests; no part of the extension.
import 'temporal-polyfill/global';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Instant } from '../../domain/time.ts';
import type { PageBackend } from '../calendar-page/backend.ts';
import { signedInPerson } from './accounts.ts';
import { plainNotFound, redirect } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { Faults } from './faults.ts';
import { ACCOUNTS_HOST, CALENDAR_HOST, HOSTS, hostOf } from './hosts.ts';
import { WorldPageBackend } from './page-backend.ts';
import { RequestLog } from './request-log.ts';
import { headersOf, send, serveCall } from './serve-call.ts';
import type { World } from './world.ts';

export interface LocalGoogle {
  readonly port: number;
  /** `https://127.0.0.1:port` */
  readonly origin: string;
  readonly certificatePem: string;
  /** Makes a Chromium take this server for Google, and leave the machine for nothing else. */
  readonly chromiumArguments: readonly string[];
  readonly world: World;
  readonly requests: RequestLog;
  readonly faults: Faults;
  close(): Promise<void>;
}

export type CalendarPage = (
  request: IncomingMessage,
  response: ServerResponse,
  backend: PageBackend,
) => Promise<void>;

export interface LocalGoogleOptions {
  readonly world: World;
  /** Replaces the world's clock. */
  readonly now?: () => Instant;
  /** Default: any free one. */
  readonly port?: number;
  /** Serves calendar.google.com for the signed-in person; without it that host answers 404. */
  readonly calendarPage?: CalendarPage;
}

export async function startLocalGoogle(options: LocalGoogleOptions): Promise<LocalGoogle> {
  const { world } = options;
  if (options.now !== undefined) world.now = options.now;
  const { certificatePem, keyPem, spkiHash } = await makeCertificate(HOSTS);
  const requests = new RequestLog();
  const faults = new Faults(world);
  const server = createServer({ cert: certificatePem, key: keyPem }, (request, response) => {
    const isPage = hostOf(request) === CALENDAR_HOST;
    const done = isPage
      ? servePage(options, request, response)
      : serveCall({ world, requests, faults }, request, response);
    done.catch((error: unknown) => {
      // A mistake in this server: said aloud, and as a status that no test expects.
      console.error(error);
      if (!response.headersSent) response.writeHead(501);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    certificatePem,
    chromiumArguments: chromiumArguments(port, spkiHash),
    world,
    requests,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function chromiumArguments(port: number, spkiHash: string): string[] {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
  ];
}

async function servePage(
  { world, calendarPage }: LocalGoogleOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const person = signedInPerson(world, headersOf(request));
  if (calendarPage === undefined) {
    send(response, plainNotFound());
  } else if (person === undefined) {
    const back = new URLSearchParams({ continue: `https://${CALENDAR_HOST}${request.url ?? '/'}` });
    send(response, redirect(`https://${ACCOUNTS_HOST}/ServiceLogin?${back}`));
  } else {
    await calendarPage(request, response, new WorldPageBackend(world, person.email));
  }
}
