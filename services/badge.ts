import type { BlockInstance } from '../domain/focus-block.ts';
import { isGuarding, type Settings } from '../domain/settings.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import type { Connection } from '../messages/overview.ts';

/** What the toolbar icon says: at most four characters, a colour, an icon by shape, and the same in words. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly icon: 'icon' | 'icon-paused' | 'icon-attention' | 'icon-stuck';
  readonly title: string;
}

export interface BadgeInput {
  readonly connection: Connection;
  readonly settings: Settings;
  /** Own instances that run or are to come. */
  readonly blocks: readonly BlockInstance[];
  /** Meetings that were saved over cooking time, and wait for an answer. Default 0. */
  readonly secondChances?: number;
  /** Invitations over cooking time that wait for an answer. Default 0. */
  readonly invitations?: number;
  readonly now: Instant;
  /** Google's page cannot be read, and the popup has not said so yet. */
  readonly isPageUnread?: boolean;
}

// The badge is drawn by the browser, outside of tokens.css: white text on these has at least 4.5:1.
const TOMATO = '#a71d18';
const COPPER = '#974710';
const HERB = '#22602a';
const BROWN_GREY = '#6b5f54';
const NAME = 'Let Them Cook';

/** One thing at a time, the most urgent first: sign in again, help, a second chance, invitations, page not read, cooking, off. */
export function badgeFor(input: BadgeInput): Badge {
  const { connection, settings, blocks, now, isPageUnread = false } = input;
  const { status } = connection;
  const urgent = urgentBadge(input);
  if (urgent !== null) return urgent;
  if (isPageUnread) {
    const title = `${NAME}: not active on this page`;
    return { text: '!', color: BROWN_GREY, icon: 'icon-attention', title };
  }
  const running = blocks.find(({ interval }) => interval.start <= now && now < interval.end);
  if (running !== undefined) {
    const left = running.interval.end - now;
    const minutes = Math.ceil(left / MINUTE);
    const [text, words] =
      left >= 2 * HOUR
        ? [`${Math.floor(left / HOUR)}h`, `${Math.floor(left / HOUR)} hours`]
        : [`${minutes}m`, minutes === 1 ? '1 minute' : `${minutes} minutes`];
    return { text, color: COPPER, icon: 'icon', title: `${NAME}: cooking, ${words} left` };
  }
  if (!isGuarding(settings, now)) {
    return {
      text: 'off',
      color: BROWN_GREY,
      icon: 'icon-paused',
      title: `${NAME}: the guard is ${settings.isGuardOn ? 'paused' : 'off'}`,
    };
  }
  const isIdle = status === 'signedOut' || status === 'noClientId' || status === 'refused';
  return {
    text: '',
    color: COPPER,
    icon: isIdle ? 'icon-paused' : 'icon',
    title: isIdle ? `${NAME}: not connected` : NAME,
  };
}

/** What somebody waits for: Google, a colleague, or this person's own meetings. */
function urgentBadge(input: BadgeInput): Badge | null {
  const { connection, blocks, secondChances = 0, invitations = 0, now } = input;
  const wantsPerson = ['needsInteraction', 'scopesMissing', 'wrongAccount', 'blockedByAdmin'];
  if (wantsPerson.includes(connection.status)) {
    return {
      text: '!',
      color: TOMATO,
      icon: 'icon-attention',
      title: `${NAME}: Google wants you to sign in again`,
    };
  }
  if (blocks.some((block) => block.interval.start <= now && (block.flareUntil ?? 0) > now)) {
    return { text: 'help', color: HERB, icon: 'icon-stuck', title: `${NAME}: you asked for help` };
  }
  if (secondChances > 0) {
    const words =
      secondChances === 1
        ? '1 meeting landed on cooking time'
        : `${secondChances} meetings landed on cooking time`;
    return { ...countBadge(secondChances, words), icon: 'icon-attention' };
  }
  if (invitations === 0) return null;
  const words =
    invitations === 1 ? '1 invitation over cooking time' : `${invitations} invitations over cooking time`;
  return countBadge(invitations, words);
}

function countBadge(count: number, words: string): Badge {
  const text = count > 99 ? '99+' : String(count);
  return { text, color: TOMATO, icon: 'icon', title: `${NAME}: ${words}` };
}
