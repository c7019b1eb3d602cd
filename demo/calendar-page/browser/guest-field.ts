// Guests: an input with suggestions, and a tree of chips that arrive one by one some time after the person chose.
import { createAnchoredList } from './anchored-list.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element, icon } from './element.ts';
import { createGuestTree } from './guest-tree.ts';
import { ICONS } from './icons.ts';
import type { Page } from './page.ts';
import { type Person, sync } from './sync.ts';

export interface GuestField {
  readonly input: HTMLElement;
  readonly tree: HTMLElement;
  refresh(): void;
}

let lists = 0;

export function createGuestField(page: Page, draft: Draft): GuestField {
  const listId = `g${(lists += 1)}`;
  const attributes = { type: 'text', role: 'combobox', 'aria-controls': listId, 'aria-haspopup': 'listbox' };
  const input = element('input', {
    ...attributes,
    class: 'field guest-input',
    hand: 'guests',
    'aria-label': page.words.guests,
    placeholder: page.words.addGuests,
    autocomplete: 'off',
  });
  const listbox = element('div', { role: 'listbox', id: listId, class: 'list' });
  const list = createAnchoredList(input, listbox);
  const guests = createGuestTree(page, draft);
  const add = (email: string) => {
    const isNew = email !== page.settings.email && !draft.fields.guests.includes(email);
    input.value = '';
    list.close();
    if (isNew) draft.change({ guests: [...draft.fields.guests, email] });
  };
  const suggest = async () => {
    const text = input.value.trim();
    const people = text === '' ? [] : await suggestions(page, text);
    if (input.value.trim() !== text) return;
    listbox.replaceChildren(...people.map(suggestion));
    if (people.length === 0) list.close();
    else list.open();
  };
  const addTyped = async () => {
    const text = input.value.trim().replace(/[,;]$/, '');
    if (text === '') return;
    const chosen = isAddress(text) ? text.toLowerCase() : (await suggestions(page, text))[0]?.email;
    if (chosen !== undefined) add(chosen);
  };
  on(input, 'input', () => void (/[,;]$/.test(input.value) ? addTyped() : suggest()));
  on(input, 'keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      void addTyped();
    } else if (event.key === 'Escape' && list.isOpen()) {
      event.stopPropagation();
      list.close();
    }
  });
  on(input, 'blur', () => list.close());
  on(listbox, 'mousedown', (event) => event.preventDefault());
  on(listbox, 'click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option !== null) add(option.getAttribute('data-hovercard-id') ?? '');
  });
  guests.refresh();
  const box = element('div', { class: 'guest-box' }, icon(ICONS.people), input, listbox);
  return { input: box, tree: guests.tree, refresh: guests.refresh };
}

async function suggestions(page: Page, text: string): Promise<Person[]> {
  const people = await sync.people(text);
  return people.filter((person) => person.email !== page.settings.email);
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function suggestion({ email, name }: Person): HTMLElement {
  const text = element('span', {}, element('b', {}, name), element('small', {}, email));
  return element('div', { role: 'option', class: 'option person', 'data-hovercard-id': email }, text);
}
