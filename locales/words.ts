// The words that this page speaks, as live bindings: one for each file of `en/`, read when something is drawn, never when a
// module is loaded. English until `speak` is called, which is before the first drawing. Each binding stands for itself, so
// that a bundle carries only the English that is spoken there: the card none of the pages'.
import { card as cardInEnglish } from './en/card.ts';
import { cooking as cookingInEnglish } from './en/cooking.ts';
import { dayStrip as dayStripInEnglish } from './en/day-strip.ts';
import { house as houseInEnglish } from './en/house.ts';
import { invitations as invitationsInEnglish } from './en/invitations.ts';
import { mirror as mirrorInEnglish } from './en/mirror.ts';
import { options as optionsInEnglish } from './en/options.ts';
import { popup as popupInEnglish } from './en/popup.ts';
import { queue as queueInEnglish } from './en/queue.ts';
import { rules as rulesInEnglish } from './en/rules.ts';
import { secondChance as secondChanceInEnglish } from './en/second-chance.ts';
import { shared as sharedInEnglish } from './en/shared.ts';
import { welcome as welcomeInEnglish } from './en/welcome.ts';
import type { en } from './en.ts';

/** What every language has: the names, arguments and shapes of English, with any text in them. */
export type Words = Translated<typeof en>;

export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Text
    ? (...values: Values) => Translated<Text>
    : { readonly [Name in keyof T]: Translated<T[Name]> };

/** Said to be without effect, so that a bundle without the options page carries none of its words. */
/* @__NO_SIDE_EFFECTS__ */
function sectionInEnglish<Name extends keyof typeof optionsInEnglish>(name: Name) {
  return optionsInEnglish[name];
}

export let shared: Words['shared'] = sharedInEnglish;
export let card: Words['card'] = cardInEnglish;
export let cooking: Words['cooking'] = cookingInEnglish;
export let dayStrip: Words['dayStrip'] = dayStripInEnglish;
export let popup: Words['popup'] = popupInEnglish;
export let secondChance: Words['secondChance'] = secondChanceInEnglish;
export let welcome: Words['welcome'] = welcomeInEnglish;
export let invitations: Words['invitations'] = invitationsInEnglish;
/** What the rules say, on the card and of themselves. */
export let rules: Words['rules'] = rulesInEnglish;
export let house: Words['house'] = houseInEnglish;
export let queue: Words['queue'] = queueInEnglish;
export let mirror: Words['mirror'] = mirrorInEnglish;
export let options: Words['options'] = optionsInEnglish;
/** The sections of the options page. */
export let cookingTime: Words['options']['cooking'] = sectionInEnglish('cooking');
export let team: Words['options']['team'] = sectionInEnglish('team');
export let rulesSection: Words['options']['rules'] = sectionInEnglish('rules');
export let account: Words['options']['account'] = sectionInEnglish('account');
export let privacy: Words['options']['privacy'] = sectionInEnglish('privacy');
export let advanced: Words['options']['advanced'] = sectionInEnglish('advanced');

export function speak(words: Words): void {
  shared = words.shared;
  card = words.card;
  cooking = words.cooking;
  dayStrip = words.dayStrip;
  popup = words.popup;
  secondChance = words.secondChance;
  welcome = words.welcome;
  invitations = words.invitations;
  rules = words.rules;
  house = words.house;
  queue = words.queue;
  mirror = words.mirror;
  options = words.options;
  cookingTime = words.options.cooking;
  team = words.options.team;
  rulesSection = words.options.rules;
  account = words.options.account;
  privacy = words.options.privacy;
  advanced = words.options.advanced;
}
