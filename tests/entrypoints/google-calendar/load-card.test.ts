import { describe, expect, test } from 'vitest';
import type { CardUi } from '../../../components/card/card-ui.ts';
import { cardUiIn, offerCardUi } from '../../../components/card/card-ui.ts';
import { createCardLoader } from '../../../entrypoints/google-calendar/load-card.ts';
import type { Send } from '../../../messages/send.ts';

const UI = {} as CardUi;

function loaderIn(world: object, answer: () => Promise<null>) {
  const told: string[] = [];
  const send = ((name: string) => {
    told.push(name);
    return answer();
  }) as unknown as Send;
  const loader = createCardLoader({
    world,
    send,
    onLoaded: () => told.push('loaded'),
    onUnreachable: () => told.push('unreachable'),
  });
  return { loader, told };
}

/** Long enough for promises that are already settled. */
const soon = () => new Promise((go) => setTimeout(go));

describe('the card’s own script', () => {
  test('is fetched once, with the first draft, and then there is a card to draw with', async () => {
    const world = {};
    const { loader, told } = loaderIn(world, async () => {
      offerCardUi(world, UI);
      return null;
    });
    expect(loader.ui()).toBeNull();
    loader.load();
    loader.load();
    await soon();
    expect(told).toEqual(['loadCard', 'loaded']);
    expect(loader.ui()).toBe(UI);
  });

  test('is asked for again by the next draft when the worker could not be asked', async () => {
    const { loader, told } = loaderIn({}, () => Promise.reject(new Error('gone')));
    loader.load();
    await soon();
    loader.load();
    await soon();
    expect(told).toEqual(['loadCard', 'unreachable', 'loadCard', 'unreachable']);
    expect(loader.ui()).toBeNull();
  });

  test('cannot be played by a property that the page can name', () => {
    const world = { letThemCookCard: UI, 'let-them-cook.card': UI };
    expect(cardUiIn(world)).toBeNull();
  });
});
