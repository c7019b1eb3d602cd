// A file that a person picked: perhaps an export of ours, perhaps anything else.
import * as v from 'valibot';
import { DECISION_KINDS } from '../../domain/decision.ts';
import { LEVELS } from '../../domain/focus-block.ts';
import { weeklyBlock } from '../../messages/block-payloads.ts';
import { type ImportProblem, LARGEST_IMPORT } from '../../messages/data.ts';
import { instant, interval, people, settingsPatch, zone } from '../../messages/payloads.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../store/export-data.ts';

const MOST_ROWS = 20_000;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

// Loose: what a later version of this extension adds to a row is kept with it.
const singleBlock = v.looseObject({
  kind: v.literal('single'),
  id,
  interval,
  level: v.picklist(LEVELS),
  zone,
});
const heldRequest = v.looseObject({
  id,
  who: v.pipe(v.array(v.string()), v.maxLength(300)),
  what: v.string(),
  interval,
  link: v.string(),
  at: instant,
});
const decision = v.looseObject({
  kind: v.picklist(DECISION_KINDS),
  at: instant,
  interval: v.nullable(interval),
  people: v.number(),
  costMinutes: v.nullable(v.number()),
  reason: v.nullable(v.string()),
  about: v.string(),
});
const looseWeekly = v.intersect([weeklyBlock, v.looseObject({})]);
const rows = <Row extends v.GenericSchema>(row: Row) =>
  v.optional(v.pipe(v.array(row), v.maxLength(MOST_ROWS)), []);

const contents = v.object({
  blocks: rows(v.union([looseWeekly, singleBlock])),
  people: v.optional(people, []),
  held: rows(heldRequest),
  decisions: rows(decision),
  settings: v.optional(settingsPatch, {}),
});
const head = v.object({ format: v.literal(EXPORT_FORMAT), version: v.pipe(v.number(), v.integer()) });

export type Imported = v.InferOutput<typeof contents>;

export function readImport(text: string): Imported | ImportProblem {
  if (text.length > LARGEST_IMPORT) return 'tooLarge';
  const parsed = parse(text);
  if (parsed === undefined) return 'notJson';
  const about = v.safeParse(head, parsed);
  if (!about.success) return 'notOurs';
  if (about.output.version > EXPORT_VERSION) return 'newer';
  const read = v.safeParse(contents, parsed);
  return read.success ? read.output : 'malformed';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
