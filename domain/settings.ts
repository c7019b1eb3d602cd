// What a person may set, with its defaults and limits. A company's policy may fix any of it (docs/protocol.md section 4).

import { type AutoAnswer, NO_AUTO_ANSWER } from './auto-answer.ts';
import { type ContractTerms, DEFAULT_TERMS } from './contract-terms.ts';
import type { FinishLine } from './finish-line.ts';
import type { Email } from './focus-block.ts';
import type { LanguageChoice } from './language.ts';
import type { RuleChoices } from './rule-choices.ts';
import type { Instant } from './time.ts';
import { WEEKDAYS, type WorkingHours, type ZoneId } from './zoned-time.ts';

export interface Settings extends ContractTerms {
  readonly isGuardOn: boolean;
  /** The guard is silent until then; null = not paused. */
  readonly pausedUntil: Instant | null;
  /** T of docs/metrics.md, minutes, 30-480. */
  readonly focusThresholdMinutes: number;
  /** Save waits once for a draft on a hard block, with the card in focus; the second attempt saves. */
  readonly isAskedBeforeSaving: boolean;
  /** Data about a guest that is older is read again before a draft is judged. Minutes, 2-60. */
  readonly refreshMinutes: number;
  /** `public`: people who see free/busy only may read one's blocks. The owner's explicit choice. */
  readonly publishVisibility: 'default' | 'public';
  /** Title of published blocks. */
  readonly publishTitle: string;
  readonly workingHours: WorkingHours;
  /** The end of the project one is cooking for; null: none. */
  readonly finishLine: FinishLine | null;
  /** On Friday afternoon one notification says that the weekly mirror is there. */
  readonly isMirrorAnnounced: boolean;
  /** What the person typed; a policy's client id wins, the build's is the last resort. */
  readonly oauthClientId: string | null;
  readonly language: LanguageChoice;
  /** After two hours in one block the popup asks, once, whether its owner is stuck. */
  readonly isAskedWhetherStuck: boolean;
  /** Whom invitations over cooking time may be sent to first; empty and null: nobody is named. */
  readonly managerName: string;
  readonly managerEmail: Email | null;
  readonly autoAnswer: AutoAnswer;
  /** Which rules speak, and from where on: what differs from their own defaults (domain/rules.ts). */
  readonly rules: RuleChoices;
  /** Bookings over cooking time that the manager allows themselves in a month, 0-31; 0: not counted. Nobody else sees it. */
  readonly monthlyOverrides: number;
  /** A held request goes by itself after so many days, 7-180. */
  readonly holdDays: number;
  /** One notification on the morning of a 1:1 for which something is held. */
  readonly isRemindedOfHeld: boolean;
}

export function defaultSettings(zone: ZoneId): Settings {
  return {
    isGuardOn: true,
    pausedUntil: null,
    focusThresholdMinutes: 120,
    isAskedBeforeSaving: false,
    refreshMinutes: 5,
    publishVisibility: 'default',
    publishTitle: 'Focus time',
    workingHours: standardHours(zone),
    ...DEFAULT_TERMS,
    finishLine: null,
    isMirrorAnnounced: true,
    oauthClientId: null,
    language: 'auto',
    isAskedWhetherStuck: true,
    managerName: '',
    managerEmail: null,
    autoAnswer: NO_AUTO_ANSWER,
    rules: {},
    monthlyOverrides: 3,
    holdDays: 30,
    isRemindedOfHeld: true,
  };
}

/** Monday to Friday, 9 to 17: assumed of people who published no working hours. */
export function standardHours(zone: ZoneId): WorkingHours {
  return {
    zone,
    days: Object.fromEntries(WEEKDAYS.slice(0, 5).map((day) => [day, ['09:00', '17:00'] as const])),
  };
}

export function isGuarding(settings: Settings, now: Instant): boolean {
  return settings.isGuardOn && !(settings.pausedUntil !== null && settings.pausedUntil > now);
}
