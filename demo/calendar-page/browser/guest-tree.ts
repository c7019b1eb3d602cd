// The chips of the people who are invited: one's own first, each after a delay.
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element, icon, wrapped } from './element.ts';
import { ICONS } from './icons.ts';
import type { Page } from './page.ts';
import { sync } from './sync.ts';

export function createGuestTree(page: Page, draft: Draft): { tree: HTMLElement; refresh(): void } {
  const tree = element('div', { role: 'tree', class: 'guests', 'aria-label': page.words.guestTree });
  const host = guestHost(page, tree);
  const chips = new Map<string, HTMLElement>();
  let isFilling = false;
  const wanted = () => {
    const { guests } = draft.fields;
    return guests.length === 0 ? [] : [page.settings.email, ...guests];
  };
  const fill = async () => {
    isFilling = true;
    for (let next = missing(); next !== undefined; next = missing()) {
      await sleep(page.settings.chipDelayMs);
      const name = await nameOf(page, next);
      if (!wanted().includes(next)) continue;
      const chip = guestChip(page, { email: next, name }, (email) => {
        draft.change({ guests: draft.fields.guests.filter((guest) => guest !== email) });
      });
      const outer = wrapped(chip);
      chips.set(next, outer);
      host.append(outer);
    }
    isFilling = false;
  };
  const missing = () => wanted().find((email) => !chips.has(email));
  const refresh = () => {
    const keep = new Set(wanted());
    for (const [email, chip] of chips) {
      if (keep.has(email)) continue;
      chip.remove();
      chips.delete(email);
    }
    if (!isFilling) void fill();
  };
  return { tree, refresh };
}

/** Where chips go: the tree itself, or a group in it that can be folded. */
function guestHost({ variants, words }: Page, tree: HTMLElement): HTMLElement {
  if (variants.has('roomsInTree')) tree.append(roomChip('c_1888fourthfloor@resource.calendar.google.com'));
  if (!variants.has('guestGroup')) return tree;
  const attributes = {
    role: 'treeitem',
    'aria-expanded': 'true',
    'data-is-expandable': 'true',
    'aria-level': 1,
  };
  const group = element('div', { role: 'group', class: 'guests' });
  tree.append(element('div', { ...attributes, class: 'guest-group', 'aria-label': words.guests }, group));
  return group;
}

/** Rooms are invited by address, too; those of a list of their own may be named like people. */
export function roomList({ variants }: Page): HTMLElement {
  const rooms = element('div', { id: 'xRmLst', class: 'guests' });
  if (variants.has('rooms')) {
    rooms.append(
      roomChip('c_1888groundfloor@resource.calendar.google.com'),
      roomChip('room-blue@example.com'),
    );
  }
  return rooms;
}

function roomChip(email: string): HTMLElement {
  const attributes = { role: 'treeitem', tabindex: 0, 'data-id': email, 'data-email': email, class: 'guest' };
  return element(
    'div',
    { ...attributes, 'aria-label': email },
    element('span', { class: 'guest-name' }, email),
  );
}

function guestChip(
  { settings, words, data }: Page,
  { email, name }: { email: string; name: string },
  remove: (email: string) => void,
): HTMLElement {
  const isSelf = email === settings.email;
  const status = isSelf ? `${words.attending}, ${words.organizer}` : words.pending;
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
  avatar.style.setProperty('--event', data.colourOf(email));
  const text = element('span', { class: 'guest-name' }, name);
  if (isSelf) text.append(element('small', {}, words.organizer));
  const attributes = { role: 'treeitem', tabindex: 0, 'data-id': email, 'data-email': email, class: 'guest' };
  const chip = element('div', { ...attributes, 'aria-label': `${name}, ${status}` }, avatar, text);
  if (isSelf) return chip;
  const button = element('button', {
    type: 'button',
    class: 'icon-button small',
    'aria-label': `${words.remove} ${name}`,
  });
  button.append(icon(ICONS.close));
  on(button, 'click', () => remove(email));
  chip.append(button);
  return chip;
}

async function nameOf({ settings }: Page, email: string): Promise<string> {
  if (email === settings.email) return settings.name;
  const people = await sync.people(email).catch(() => []);
  return people.find((person) => person.email === email)?.name ?? email;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
