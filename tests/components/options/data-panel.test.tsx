// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OVERVIEWS, overview } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const PREVIEW = {
  newBlocks: 2,
  changedBlocks: 0,
  newPeople: 1,
  newHeld: 0,
  newDecisions: 0,
  settings: 0,
};

function pick(text: string) {
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('no file can be picked');
  Object.defineProperty(input, 'files', { value: [new File([text], 'x.json')], configurable: true });
  fireEvent.change(input);
}

describe('one’s data', () => {
  it('is exported into a file', async () => {
    const page = await openOptions('privacy', overview());
    page.reportWith('{"everything":1}');
    press('Export everything');
    await waitFor(() => expect(page.save).toHaveBeenCalledWith('let-them-cook.json', '{"everything":1}'));
  });

  it('is brought back only after a look at what changes, and an import can be undone', async () => {
    const page = await openOptions('privacy', overview());
    page.reportWith('as it was');
    page.readingWith({ status: 'read', preview: PREVIEW });
    pick('{}');
    await screen.findByText('2 new blocks');
    expect(screen.getByText('1 new person')).toBeTruthy();
    expect(screen.queryByText(/changed block/)).toBeNull();
    expect(page.changes().map(([name]) => name)).not.toContain('importData');
    press('Import');
    await screen.findByText('Imported.');
    press('Undo');
    await waitFor(() =>
      expect(page.asked).toHaveBeenLastCalledWith('importData', { text: 'as it was', isExact: true }),
    );
  });

  it('says of a file that is something else what it is', async () => {
    const page = await openOptions('privacy', overview());
    page.readingWith({ status: 'unreadable', problem: 'newer' });
    pick('{}');
    expect((await screen.findByRole('alert')).textContent).toContain('A newer version');
  });

  it('offers nothing to import when all of it is here', async () => {
    const page = await openOptions('privacy', overview());
    page.readingWith({ status: 'read', preview: { ...PREVIEW, newBlocks: 0, newPeople: 0 } });
    pick('{}');
    await screen.findByText('Everything in this file is here already.');
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('is deleted only after the question, which gives the numbers', async () => {
    const page = await openOptions('privacy', OVERVIEWS.both);
    press('Delete all my data…');
    const published = OVERVIEWS.both.blocks.reduce((sum, { publishedCount }) => sum + publishedCount, 0);
    expect(screen.getByRole('group', { name: 'Delete everything?' }).textContent).toContain(
      `${published} blocks in your calendar`,
    );
    press('Keep');
    expect(page.changes()).toEqual([]);
    press('Delete all my data…');
    press('Delete');
    await waitFor(() => expect(page.changes().map(([name]) => name)).toEqual(['deleteAllData']));
  });

  it('says what is not deleted yet, and can leave that where it is', async () => {
    const page = await openOptions('privacy', {
      ...overview(),
      storage: { problem: null, quarantinedCount: 0, deletionLeft: 12 },
    });
    expect(screen.getByText(/12 blocks stay in your calendar until Google can be reached/)).toBeTruthy();
    press('Leave them in the calendar');
    await waitFor(() => expect(page.asked).toHaveBeenCalledWith('deleteAllData', { isHereOnly: true }));
  });
});

describe('accounts', () => {
  it('are listed where there are two, and one click puts another one in use', async () => {
    const page = await openOptions('privacy', overview());
    page.accountsWith(['engineer-a@example.com', 'manager@example.com']);
    location.hash = 'account';
    dispatchEvent(new Event('hashchange'));
    const others = await screen.findAllByRole('button', { name: /^Use .*@example\.com$/ });
    fireEvent.click(others[0] ?? document.body);
    await waitFor(() => expect(page.changes().map(([name]) => name)).toEqual(['useAccount']));
  });
});

describe('advanced', () => {
  it('shows the keys as the browser has them', async () => {
    const page = await openOptions('advanced', overview());
    expect(screen.getByText('Alt+Shift+C')).toBeTruthy();
    expect(screen.getAllByText('no key')).toHaveLength(3);
    press('Change keys in the browser');
    expect(page.openShortcuts).toHaveBeenCalledOnce();
  });

  it('draws the page anew in the language that is chosen', async () => {
    const page = await openOptions('advanced', overview());
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'en' } });
    await waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
    expect(page.changes()).toEqual([['saveSettings', { patch: { language: 'en' } }]]);
  });
});
