// What is bundled for the contract tests: our client and services over our transport, as the extension ships them.
export { calendar_v3 as generated } from 'googleapis/build/src/apis/calendar/v3.js';
export { createCalendarClient, getUserinfo } from '../../calendar/api/calendar-client.ts';
export { createPublish } from '../../services/publish/publish.ts';
export { createSync } from '../../services/sync/sync.ts';
export { reportRow, signedInAs } from '../support/signed-in.ts';
