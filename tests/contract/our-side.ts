// What is bundled for the contract tests: our client over our transport, as the extension ships it.
export { calendar_v3 as generated } from 'googleapis/build/src/apis/calendar/v3.js';
export { createCalendarClient, getUserinfo } from '../../calendar/api/calendar-client.ts';
