import type { BlockInstance } from '../domain/focus-block.ts';
import { isGuarding, type Settings } from '../domain/settings.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import { worker as text } from '../locales/worker-words.ts';
import type { Connection } from '../messages/overview.ts';

/** What the toolbar icon says: at most four characters, a colour, an icon by shape, and the same in words. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly icon: 'icon' | 'icon-paused' | 'icon-attention';
  readonly title: string;
}

export interface BadgeInput {
  readonly connection: Connection;
  readonly settings: Settings;
  /** Own instances that run or are to come. */
  readonly blocks: readonly BlockInstance[];
  /** Meetings that were saved over cooking time, and wait for an answer. Default 0. */
  readonly secondChances?: number;
  readonly now: Instant;
  /** Google's page cannot be read, and the popup has not said so yet. */
  readonly isPageUnread?: boolean;
}

// The badge is drawn by the browser, outside of tokens.css: white text on these has at least 4.5:1.
const TOMATO = '#a71d18';
const COPPER = '#974710';
const BROWN_GREY = '#6b5f54';

/** One thing at a time, the most urgent first: sign in again, a second chance, page not read, cooking, off. */
export function badgeFor(input: BadgeInput): Badge {
  const { connection, settings, blocks, secondChances = 0, now, isPageUnread = false } = input;
  const { status } = connection;
  const wantsPerson = ['needsInteraction', 'scopesMissing', 'wrongAccount', 'blockedByAdmin'];
  if (wantsPerson.includes(status)) {
    return {
      text: '!',
      color: TOMATO,
      icon: 'icon-attention',
      title: text.badge.signIn,
    };
  }
  if (secondChances > 0) {
    return {
      text: secondChances > 99 ? '99+' : String(secondChances),
      color: TOMATO,
      icon: 'icon-attention',
      title: text.badge.secondChances(secondChances),
    };
  }
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
