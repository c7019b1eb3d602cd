// One event's block in a column, with the attributes other programs find it by.

import { classes, element } from './element.ts';
import { encodeEventId } from './encodings.ts';
import type { Piece } from './event-pieces.ts';
import { type Formats, timeOfMinutes } from './formats.ts';
import { setMark } from './marks.ts';

export interface ChipContent {
  readonly eventId: string;
  readonly calendarId: string;
  readonly title: string;
  /** Read by screen readers before the visible text. */
  readonly spoken: string;
  readonly colour: string;
  readonly kind: 'own' | 'other' | 'focus' | 'draft';
}

/** 24 hours are 1152 px. */
export const PX_PER_MINUTE = 0.8;
/** The layer of the draft's chip, as seen on the real page. */
export const DRAFT_LAYER = '5004';

export function createChip(content: ChipContent): HTMLElement {
  const chip = element('div', {
    role: 'button',
    tabindex: 0,
    'data-eventchip': '',
    'data-opens-details': 'true',
  });
  chip.append(
    element('div', { class: 'spoken' }),
    element(
      'div',
      { class: 'chip-text', 'aria-hidden': 'true' },
      element('span', { class: 'chip-title' }),
      element('span', { class: 'chip-time' }),
    ),
    element('div', { class: 'chip-edge', 'aria-hidden': 'true', 'data-dragsource-type': '3' }),
  );
  describeChip(chip, content);
  return chip;
}

/** Writes ids, words and colours; the node stays the same when a draft becomes an event. */
export function describeChip(chip: HTMLElement, content: ChipContent): void {
  const id = encodeEventId(content.eventId, content.calendarId);
  setMark(chip, 'data-eventid', id);
  chip.setAttribute('jslog', `35463; 2:${JSON.stringify([content.eventId, content.calendarId])}`);
  chip.classList.value = '';
  chip.classList.add(...classNamesFor(content.kind));
  chip.style.setProperty('--event', content.colour);
  chip.style.zIndex = content.kind === 'draft' ? DRAFT_LAYER : '5';
  setText(chip.children[0], content.spoken);
  setText(chip.children[1]?.children[0], content.title);
  if (chip.children[2] !== undefined) setMark(chip.children[2], 'data-eventid', id);
}

/** Puts the chip at its minutes; `left` and `width` are shares of the column. */
export function placeChip(chip: HTMLElement, piece: Piece, share: { left: number; width: number }): void {
  const minutes = Math.max(15, piece.endMinutes - piece.startMinutes);
  chip.style.top = `${piece.startMinutes * PX_PER_MINUTE}px`;
  chip.style.height = `${minutes * PX_PER_MINUTE}px`;
  chip.style.left = `${share.left * 100}%`;
  chip.style.width = `${share.width * 100}%`;
  chip.toggleAttribute('data-is-short', minutes < 45);
  chip.toggleAttribute('data-is-tiny', minutes < 30);
}

export function writeChipTime(chip: HTMLElement, piece: Piece, formats: Formats): void {
  const text = formats.timeRange(timeOfMinutes(piece.startMinutes), timeOfMinutes(piece.endMinutes));
  setText(chip.children[1]?.children[1], text);
}

function classNamesFor(kind: ChipContent['kind']): string[] {
  return classes(`chip chip-${kind}`);
}

function setText(node: Element | undefined, text: string): void {
  if (node !== undefined && node.textContent !== text) node.textContent = text;
}
