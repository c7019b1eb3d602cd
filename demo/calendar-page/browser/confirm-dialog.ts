// "Send invitations?": a second dialog, apart from the bubble's.
import { on } from './dispatch.ts';
import { element } from './element.ts';
import { focusTrap } from './focus-trap.ts';
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
    const { before, after } = focusTrap(() => box);
    const dialog = element(
      'div',
      { role: 'alertdialog', 'aria-modal': 'true', class: 'confirm' },
      before,
      box,
      after,
    );
    hostOf('yDmH0d').append(dialog);
    // After the pointer that opened it has let go: else the browser gives the focus to what lies under it.
    setTimeout(() => buttons.at(-1)?.focus());
  });
}
