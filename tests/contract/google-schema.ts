// Judges bodies by the JSON Schema of Google's own types (tests/fixtures/google-schema.json).
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import {
  type GoogleSchema,
  type GoogleType,
  SCHEMA_FILE,
  schemaName,
} from '../../scripts/generate-google-schema.ts';

/** Types that Google's Calendar package lacks: its error bodies, and what OpenID Connect says of a person. */
export type BodyType = GoogleType | 'ErrorBody' | 'Userinfo';

export function readGoogleSchema(): GoogleSchema {
  return JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
}

const text = { type: 'string' };
/** https://developers.google.com/workspace/calendar/api/guides/errors (April 2026); reason and domain as in Schema$Error. */
const ERROR_BODY = {
  type: 'object',
  required: ['error'],
  additionalProperties: false,
  properties: {
    error: {
      type: 'object',
      required: ['errors', 'code', 'message'],
      additionalProperties: false,
      properties: {
        errors: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['domain', 'reason', 'message'],
            additionalProperties: false,
            properties: { domain: text, reason: text, message: text, locationType: text, location: text },
          },
        },
        code: { type: 'integer' },
        message: text,
        status: text,
        details: {
          type: 'array',
          items: { type: 'object', required: ['@type'], properties: { '@type': text } },
        },
      },
    },
  },
};
/** https://openid.net/specs/openid-connect-core-1_0.html section 5.1, as far as Google fills it in. */
const USERINFO = {
  type: 'object',
  required: ['sub'],
  additionalProperties: false,
  properties: { sub: text, email: text, email_verified: { type: 'boolean' }, name: text, locale: text },
};

/** Gives back what is wrong with a body, a line each. */
export function createJudge(): (type: BodyType, body: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addSchema(readGoogleSchema(), 'google');
  const judges = new Map<BodyType, ValidateFunction>([
    ['ErrorBody', ajv.compile(ERROR_BODY)],
    ['Userinfo', ajv.compile(USERINFO)],
  ]);
  return (type, body) => {
    const reference = `google#/definitions/${encodeURIComponent(schemaName(type as GoogleType))}`;
    const judge = judges.get(type) ?? ajv.compile({ $ref: reference });
    judges.set(type, judge);
    if (judge(body)) return [];
    return (judge.errors ?? []).map(({ instancePath, message, params }) =>
      `${type}${instancePath} ${message} ${params['additionalProperty'] ?? ''}`.trimEnd(),
    );
  };
}
