// The words that this page speaks, as live bindings: one for each file of `en/`, read when something is drawn, never when a
// module is loaded. English until `speak` is called, which is before the first drawing.
import { en } from './en.ts';

/** What every language has: the names, arguments and shapes of English, with any text in them. */
export type Words = Translated<typeof en>;

export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Text
    ? (...values: Values) => Translated<Text>
    : { readonly [Name in keyof T]: Translated<T[Name]> };

export let shared: Words['shared'] = en.shared;
export let card: Words['card'] = en.card;
export let cooking: Words['cooking'] = en.cooking;
export let dayStrip: Words['dayStrip'] = en.dayStrip;
export let popup: Words['popup'] = en.popup;
export let secondChance: Words['secondChance'] = en.secondChance;
export let welcome: Words['welcome'] = en.welcome;
export let invitations: Words['invitations'] = en.invitations;
/** What the rules say, on the card and of themselves. */
export let rules: Words['rules'] = en.rules;
export let house: Words['house'] = en.house;
export let queue: Words['queue'] = en.queue;
export let mirror: Words['mirror'] = en.mirror;
export let options: Words['options'] = en.options;
/** The sections of the options page. */
export let cookingTime: Words['options']['cooking'] = en.options.cooking;
export let team: Words['options']['team'] = en.options.team;
export let rulesSection: Words['options']['rules'] = en.options.rules;
export let account: Words['options']['account'] = en.options.account;
export let privacy: Words['options']['privacy'] = en.options.privacy;
export let advanced: Words['options']['advanced'] = en.options.advanced;

export function speak(words: Words): void {
  ({ shared, card, cooking, popup, secondChance, welcome, mirror, queue, rules } = words);
  ({ dayStrip, house, invitations, options } = words);
  ({ cooking: cookingTime, team, rules: rulesSection, account, privacy, advanced } = words.options);
}
