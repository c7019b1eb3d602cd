// One request to the API or to the accounts pages: read, faulted on demand, answered, logged.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerAccounts, signedInPerson } from './accounts.ts';
import type { Answer, IncomingCall } from './answer.ts';
import { trouble } from './api-error.ts';
import { accountOf, answerApi, answerError } from './calendar-api.ts';
import type { Fault, Faults } from './faults.ts';
import { ACCOUNTS_HOST, hostOf } from './hosts.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';

export interface Served {
  readonly world: World;
  readonly requests: RequestLog;
  readonly faults: Faults;
}

export async function serveCall(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerCall(served, await readCall(request));
  if (answer === null) request.socket.destroy();
  else send(response, answer);
}

/** Without any wire, for callers in the same process. Null: the connection is cut instead of an answer. */
export async function answerCall(
  { world, requests, faults }: Served,
  call: IncomingCall,
): Promise<Answer | null> {
  const isAccounts = call.host === ACCOUNTS_HOST;
  const account = isAccounts ? (signedInPerson(world, call.headers)?.email ?? null) : accountOf(world, call);
  const note = (status: number | null): void => {
    requests.add({ ...call, at: world.now(), body: parsedBody(call), status, account });
  };
  const fault = call.method === 'OPTIONS' ? null : faults.take(call, account);
  if (fault?.kind === 'drop' && fault.when === 'before') {
    note(null);
    return null;
  }
  if (fault?.kind === 'delay') await pause(fault.milliseconds, undefined, { ref: false });
  const handled = (): Answer =>
    edited(isAccounts ? answerAccounts(world, faults, call) : answerApi(world, call), fault);
  const answer = instead(call, fault) ?? handled();
  note(fault?.kind === 'drop' ? null : answer.status);
  return fault?.kind === 'drop' ? null : answer;
}

function instead(call: IncomingCall, fault: Fault | null): Answer | null {
  if (fault?.kind === 'status') return refusal(call, fault);
  if (fault?.kind !== 'text') return null;
  return { status: 200, headers: { 'content-type': 'text/html' }, body: fault.text };
}

function refusal(call: IncomingCall, fault: Fault & { readonly kind: 'status' }): Answer {
  const answer = answerError(call, trouble(fault.status, fault.reason));
  const { retryAfterSeconds } = fault;
  if (retryAfterSeconds === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfterSeconds) } };
}

function edited(answer: Answer, fault: Fault | null): Answer {
  if (fault?.kind !== 'edit') return answer;
  return { ...answer, body: JSON.stringify(fault.edit(JSON.parse(answer.body))) };
}

async function readCall(request: IncomingMessage): Promise<IncomingCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'https://local');
  return {
    method: request.method ?? 'GET',
    host: hostOf(request),
    path: url.pathname,
    query: url.searchParams,
    headers: headersOf(request),
    bodyText: Buffer.concat(chunks).toString('utf8'),
  };
}

export function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

function parsedBody(call: IncomingCall): unknown {
  if (call.bodyText === '') return null;
  try {
    return JSON.parse(call.bodyText);
  } catch {
    return call.bodyText;
  }
}

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}
