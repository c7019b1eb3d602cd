// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blockFor } from '../../../components/welcome/role-step.tsx';
import { WelcomeApp } from '../../../components/welcome/welcome-app.tsx';
import type { Overview } from '../../../messages/overview.ts';
import { ZONE } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { OVERVIEWS, overview } from '../../support/overviews.ts';

afterEach(cleanup);

async function open(first: Overview) {
  const fake = fakeBackend(first);
  const goTo = vi.fn<(place: string) => void>();
  const page = render(
    <WelcomeApp
      backend={fake.backend}
      locale="en-GB"
      goTo={goTo}
      tweaks={{ isTrusted: () => true, adoptStyles: () => {} }}
    />,
  );
  await page.findByText('Stays here.');
  const names = () => fake.changes().map(([name]) => name);
  return { ...fake, page, goTo, names };
}

const sampleCard = () =>
  [...document.querySelectorAll('.try div')].find((each) => each.shadowRoot)?.shadowRoot;

describe('the first page', () => {
  it('asks nobody for anything until something is clicked', async () => {
    const { names } = await open(OVERVIEWS.signedOut);
    expect(names()).toEqual([]);
  });

  it('protects Tuesday and Thursday morning with one click', async () => {
    const { page, asked, answerWith, names } = await open(OVERVIEWS.signedOut);
    answerWith(overview());
    fireEvent.click(page.getByText('Connect Google Calendar'));
    await waitFor(() => expect(names()).toEqual(['connect', 'saveBlock']));
    expect(asked.mock.calls.at(-1)?.[1]).toMatchObject({
      block: { days: ['TU', 'TH'], from: '09:00', to: '12:00', level: 'hard' },
    });
  });

  it('protects nothing for whoever only leads', async () => {
    const { page, answerWith, names } = await open(OVERVIEWS.signedOut);
    fireEvent.click(page.getByLabelText(/I lead/));
    expect(page.queryByText('Your first protected time')).toBeNull();
    answerWith(overview());
    fireEvent.click(page.getByText('Connect Google Calendar'));
    await page.findByText('Add the people you lead');
    expect(names()).toEqual(['connect']);
  });

  it.each([
    ['I cook', 'Tue and Thu 9–12', ['TU', 'TH'], '12:00', ['Open Google Calendar']],
    ['I cook', 'Every day 9–11', ['MO', 'TU', 'WE', 'TH', 'FR'], '11:00', ['Open Google Calendar']],
    ['I cook', 'Draw my own', null, '', ['Draw your cooking time', 'Open Google Calendar']],
    ['I cook', 'Later', null, '', ['Open Google Calendar']],
    ['Both', 'Tue and Thu 9–12', ['TU', 'TH'], '12:00', ['Add the people you lead', 'Open Google Calendar']],
    [
      'Both',
      'Draw my own',
      null,
      '',
      ['Draw your cooking time', 'Add the people you lead', 'Open Google Calendar'],
    ],
  ])(
    'who says “%s” and “%s” has what they chose, and the next steps',
    async (role, first, days, to, steps) => {
      const { page, asked, answerWith, names } = await open(OVERVIEWS.signedOut);
      fireEvent.click(page.getByLabelText(new RegExp(`^${role}`)));
      fireEvent.click(page.getByLabelText(first));
      expect(names()).toEqual([]);
      answerWith(overview());
      fireEvent.click(page.getByText('Connect Google Calendar'));
      await page.findByText('Open Google Calendar');
      await waitFor(() => expect(names()).toEqual(days === null ? ['connect'] : ['connect', 'saveBlock']));
      if (days !== null) {
        const block = { days, from: '09:00', to, level: 'hard' };
        expect(asked).toHaveBeenLastCalledWith('saveBlock', { block: expect.objectContaining(block) });
      }
      const after = page.getByText('Open Google Calendar').closest('.callout');
      const buttons = [...(after?.querySelectorAll('button') ?? [])];
      expect(buttons.map((button) => button.textContent)).toEqual(steps);
      expect(buttons.filter(({ classList }) => classList.contains('primary')).length).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    { role: 'cook', first: 'own' },
    { role: 'both', first: 'own' },
    { role: 'both', first: 'later' },
    { role: 'lead', first: 'tueThu' },
  ] as const)('has no block to protect for $role and $first', (wishes) => {
    expect(blockFor(wishes, ZONE, 'id')).toBeNull();
  });

  it('has both roles and one first time chosen, nothing else', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const chosen = page.getAllByRole('radio', { checked: true });
    expect(chosen.map((radio) => radio.getAttribute('name'))).toEqual(['role', 'first']);
    expect(page.getByLabelText(/^Both/)).toBe(chosen[0]);
  });

  it('says what is asked for in four lines, before the button that asks', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const lines = [...document.querySelectorAll('.perm li')];
    expect(lines.map((line) => line.querySelector('b')?.textContent)).toEqual([
      'Reads your events',
      'Writes your blocks',
      'Reads what your team shares',
      'Stays here.',
    ]);
    const order = lines.at(-1)?.compareDocumentPosition(page.getByText('Connect Google Calendar'));
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows the card as one picture with a sentence, in which nothing can be pressed', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const picture = page.getByRole('img', {
      name: /^Picture: the card says that Engineer A is cooking 9 to 12/,
    });
    const inside = picture.firstElementChild;
    expect(inside?.hasAttribute('inert')).toBe(true);
    const card = [...(inside?.children ?? [])].find(({ shadowRoot }) => shadowRoot !== null)?.shadowRoot;
    expect(card?.textContent).toContain('3 hours of focus lost');
    expect(card?.textContent).toContain('Move to 13:00–13:30');
  });

  it('protects nothing twice when the page is shown again', async () => {
    const there = overview({
      blocks: OVERVIEWS.both.blocks.filter(({ block }) => block.kind === 'weekly' && block.from === '09:00'),
    });
    const { page, answerWith, names } = await open({ ...there, connection: OVERVIEWS.refused.connection });
    answerWith(there);
    fireEvent.click(page.getByText('Connect Google Calendar'));
    await page.findByText('Open Google Calendar');
    expect(names()).toEqual(['connect']);
  });

  it('saves nothing after a refusal, and says so', async () => {
    const { page, answerWith, names } = await open(OVERVIEWS.signedOut);
    answerWith(OVERVIEWS.refused);
    fireEvent.click(page.getByText('Connect Google Calendar'));
    await page.findByText('Not connected.');
    expect(names()).toEqual(['connect']);
  });

  it('leads to the three steps when nobody has registered the extension yet', async () => {
    const { page, goTo } = await open(OVERVIEWS.noClientId);
    fireEvent.click(page.getByText('Show the three steps'));
    expect(goTo).toHaveBeenCalledWith('account');
  });
});

describe('the sample week', () => {
  it('shows the real card of the draft, and none where nothing is lost', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    expect(sampleCard()?.textContent).toContain('Engineer A is cooking 9:00–12:00.');
    const draft = page.getByRole('button', { name: /^Quick sync, Thursday 10:30–11:00/ });
    for (let step = 0; step < 5; step += 1) fireEvent.keyDown(draft, { key: 'ArrowDown' });
    page.getByRole('button', { name: /^Quick sync, Thursday 13:00–13:30/ });
    await page.findByText('Nothing is lost here, so there is no card.');
  });

  it('moves the draft to the better time that is pressed', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const best = sampleCard()?.querySelector<HTMLElement>('.slot');
    expect(best?.textContent).toContain('Move to 13:00–13:30');
    best?.click();
    await page.findByRole('button', { name: /^Quick sync, Thursday 13:00–13:30/ });
  });

  it('can be dismissed like every card, and comes back with the next time', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const host = () =>
      [...document.querySelectorAll<HTMLElement>('.try div')].find((each) => each.shadowRoot);
    const dismiss = [...(sampleCard()?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Dismiss',
    );
    dismiss?.click();
    await waitFor(() => expect(host()?.hidden).toBe(true));
    fireEvent.keyDown(page.getByRole('button', { name: /^Quick sync/ }), { key: 'ArrowUp' });
    await waitFor(() => expect(host()?.hidden).toBe(false));
  });

  it('lets no arrow key pull the draft out of the week', async () => {
    const { page } = await open(OVERVIEWS.signedOut);
    const draft = page.getByRole('button', { name: /^Quick sync/ });
    for (let step = 0; step < 9; step += 1) fireEvent.keyDown(draft, { key: 'ArrowRight' });
    page.getByRole('button', { name: /^Quick sync, Friday 10:30/ });
  });
});
