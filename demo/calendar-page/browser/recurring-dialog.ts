// "Edit recurring event": this one, this and the following, or all; a dialog of its own before an instance is changed.
import type { SeriesScope } from '../backend.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element } from './element.ts';
import { hostOf } from './marks.ts';
import type { Page } from './page.ts';

/** `this` at once for an event that stands alone; null when the person cancels. */
export function askScope(page: Page, draft: Draft): Promise<SeriesScope | null> {
  if (draft.identity.seriesId === null) return Promise.resolve('this');
  return new Promise((resolve) => {
    const { words } = page;
    let chosen: SeriesScope = 'this';
    const group = radioGroup(page, (scope) => {
      chosen = scope;
    });
    const ok = element('button', { 'data-mdc-dialog-initial-focus': true, class: 'button filled' }, words.ok);
    const cancel = element('button', { class: 'button' }, words.cancel);
    const box = element('div', { class: 'confirm-box' }, element('p', {}, words.recurringQuestion), group);
    box.append(element('div', { class: 'confirm-buttons' }, cancel, ok));
    const dialog = element('div', { role: 'dialog', 'aria-modal': 'true', class: 'confirm' }, box);
    const answer = (scope: SeriesScope | null) => {
      dialog.remove();
      resolve(scope);
    };
    on(ok, 'click', () => answer(chosen));
    on(cancel, 'click', () => answer(null));
    hostOf('yDmH0d').append(dialog);
    ok.focus();
  });
}

function radioGroup({ words }: Page, choose: (scope: SeriesScope) => void): HTMLElement {
  const texts = { this: words.thisEvent, following: words.followingEvents, all: words.allEvents } as const;
  const scopes: readonly SeriesScope[] = ['this', 'following', 'all'];
  const radios = scopes.map((scope) => {
    const attributes = { role: 'radio', tabindex: 0, 'data-value': scope, class: 'radio' };
    return { scope, node: element('div', attributes, texts[scope]) };
  });
  const select = (chosen: SeriesScope) => {
    for (const { scope, node } of radios) node.setAttribute('aria-checked', String(scope === chosen));
    choose(chosen);
  };
  for (const { scope, node } of radios) on(node, 'click', () => select(scope));
  select('this');
  return element('div', { role: 'radiogroup', class: 'radios' }, ...radios.map(({ node }) => node));
}
