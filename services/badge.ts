import type { BlockInstance } from '../domain/focus-block.ts';
import { isGuarding, type Settings } from '../domain/settings.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import { worker as text } from '../locales/worker-words.ts';
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

/** One thing at a time, the most urgent first: sign in again, help, a second chance, invitations, page not read, cooking, off. */
export function badgeFor(input: BadgeInput): Badge {
  const { connection, settings, blocks, now, isPageUnread = false } = input;
  const { status } = connection;
  const urgent = urgentBadge(input);
  if (urgent !== null) return urgent;
  if (isPageUnread) {
    return { text: '!', color: BROWN_GREY, icon: 'icon-attention', title: text.badge.pageNotRead };
  }
  const running = blocks.find(({ interval }) => interval.start <= now && now < interval.end);
  if (running !== undefined) {
    const left = running.interval.end - now;
    const minutes = Math.ceil(left / MINUTE);
    const hours = Math.floor(left / HOUR);
    const [short, title] =
      hours >= 2
        ? [`${hours}h`, text.badge.hoursLeft(hours)]
        : [`${minutes}m`, text.badge.minutesLeft(minutes)];
    return { text: short, color: COPPER, icon: 'icon', title };
  }
  if (!isGuarding(settings, now)) {
    return {
      text: 'off',
      color: BROWN_GREY,
      icon: 'icon-paused',
      title: settings.isGuardOn ? text.badge.paused : text.badge.off,
    };
  }
  const isIdle = status === 'signedOut' || status === 'noClientId' || status === 'refused';
  return {
    text: '',
    color: COPPER,
    icon: isIdle ? 'icon-paused' : 'icon',
    title: isIdle ? text.badge.notConnected : text.badge.idle,
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
      title: text.badge.signIn,
    };
  }
  if (blocks.some((block) => block.interval.start <= now && (block.flareUntil ?? 0) > now)) {
    return { text: 'help', color: HERB, icon: 'icon-stuck', title: text.badge.askedForHelp };
  }
  if (secondChances > 0) {
    return { ...countBadge(secondChances, text.badge.secondChances(secondChances)), icon: 'icon-attention' };
  }
  if (invitations === 0) return null;
  return countBadge(invitations, text.badge.invitations(invitations));
}

function countBadge(count: number, title: string): Badge {
  const short = count > 99 ? '99+' : String(count);
  return { text: short, color: TOMATO, icon: 'icon', title };
}
