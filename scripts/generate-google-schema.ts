// Writes tests/fixtures/google-schema.json: what the Calendar API takes and gives, as JSON Schema made of Google's own
// types. After an update of googleapis: node scripts/generate-google-schema.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const TYPES = [
  'Event',
  'Events',
  'FreeBusyRequest',
  'FreeBusyResponse',
  'Error',
  'Calendar',
  'CalendarList',
  'Setting',
  'Settings',
] as const;
export type GoogleType = (typeof TYPES)[number];

const root = resolve(import.meta.dirname, '..');
const googleapis = join(root, 'node_modules/googleapis');
export const SCHEMA_FILE = join(root, 'tests/fixtures/google-schema.json');

export interface GoogleSchema {
  readonly $schema: string;
  readonly $comment: string;
  readonly definitions: Readonly<Record<string, object>>;
}

/** The installed types, a field that they do not name being an error. Takes four seconds. */
export function googleSchema(): GoogleSchema {
  // One type at a time: "*" and the Params types lead to Node's own types, which the generator cannot express.
  const generator = createGenerator({
    path: join(googleapis, 'build/src/apis/calendar/v3.d.ts'),
    additionalProperties: false,
    jsDoc: 'none',
    skipTypeCheck: true,
  });
  const definitions = TYPES.map((type) => generator.createSchema(schemaName(type)).definitions ?? {});
  const { version } = JSON.parse(readFileSync(join(googleapis, 'package.json'), 'utf8'));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Generated from the types of googleapis ${version}`,
    definitions: Object.assign({}, ...definitions),
  };
}

/** As the official types call it. */
export function schemaName(type: GoogleType): string {
  return `calendar_v3.Schema$${type}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(googleSchema(), null, 1)}\n`);
}
