// "Send invitations?": a second dialog, apart from the bubble's.
import { on } from './dispatch.ts';
import { element } from './element.ts';
import { hostOf } from './marks.ts';
import type { Page } from './page.ts';

export type SendAnswer = 'send' | 'dont-send' | 'back';

/** Resolves with the button that was pressed. */
export function askToSend({ words }: Page, question = words.sendQuestion): Promise<SendAnswer> {
  const answers = [
    ['back', words.backToEditing],
    ['dont-send', words.dontSend],
    ['send', words.send],
  ] as const;
  return new Promise((resolve) => {
    const buttons = answers.map(([answer, text]) => {
      const isFirst = answer === 'send';
      const look = isFirst ? 'button filled' : 'button';
      const button = element(
        'button',
        { 'data-id': answer, 'data-mdc-dialog-initial-focus': isFirst, class: look },
        text,
      );
      on(button, 'click', () => {
        dialog.remove();
        resolve(answer);
      });
      return button;
    });
    const box = element('div', { class: 'confirm-box' }, element('p', {}, question));
    box.append(element('div', { class: 'confirm-buttons' }, ...buttons));
    const dialog = element('div', { role: 'alertdialog', 'aria-modal': 'true', class: 'confirm' }, box);
    hostOf('yDmH0d').append(dialog);
    buttons.at(-1)?.focus();
  });
}
