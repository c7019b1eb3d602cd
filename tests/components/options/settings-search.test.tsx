// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SECTIONS, type SectionId } from '../../../components/options/sections.tsx';
import { settingsIndex } from '../../../components/options/settings-index.ts';
import { findSettings } from '../../../components/options/settings-search.tsx';
import { addressOf } from '../../../components/options/use-control-in-address.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { mirror } from '../../support/mirrors.ts';
import { OVERVIEWS, overview } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];
/** Everything is switched on. */
const FULL = {
  ...OVERVIEWS.both,
  settings: {
    ...OVERVIEWS.both.settings,
    autoAnswer: { ...OVERVIEWS.both.settings.autoAnswer, isOn: true, note: 'No' },
  },
};
/** One block's, one person's, one week's: found by what they are lists of. */
const OF_ONE = '.blks, .week, table, .weekpick, [hidden], details';

async function openFull(section: SectionId) {
  const worker = fakeBackend(FULL);
  worker.mirrorWith(mirror());
  return openOptions(section, FULL, worker);
}

/** How the mirror is looked at. */
const NO_SETTING = /^(Week (before|after)|View with .*)$/;

/** What a person reads beside it: of days and hours, what they are of; of a threshold, its rule. */
function wordsOf(control: Element): string {
  const heading =
    control.closest('fieldset')?.querySelector('legend') ?? control.closest('li')?.querySelector('h2');
  const label = document.querySelector(`label[for="${control.id}"]`) ?? control.closest('label');
  const named = heading ?? label?.querySelector('b') ?? label ?? control;
  return (named.textContent || control.getAttribute('aria-label') || '').trim();
}

const controls = () =>
  [...document.querySelectorAll('main :is(input, select, textarea, button, h2)')].filter(
    (each) => each.closest(OF_ONE) === null && wordsOf(each) !== '',
  );

describe('the search', () => {
  it.each(SECTION_IDS)('knows every control of “%s” by its words', async (section) => {
    await openFull(section);
    const forgotten = controls()
      .map(wordsOf)
      .filter((words) => !NO_SETTING.test(words))
      .filter((words) => !findSettings(words, settingsIndex()).some((found) => found.section === section));
    expect(forgotten).toEqual([]);
  });

  const ask = (words: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search settings' }), { target: { value: words } });

  it('leads to the control itself, in whatever section it is', async () => {
    await openFull('cooking');
    ask('ask before saving');
    const link = await screen.findByRole('link', { name: /^Rules: Ask me before saving/ });
    location.hash = link.getAttribute('href') ?? '';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('switch', { name: /^Ask me before/ })),
    );
  });

  it.each([
    ['cooking', 'Working hours', 'checkbox'],
    ['cooking', 'Never with these words', 'textarea'],
    ['rules', 'Finish line', 'checkbox'],
    ['advanced', 'Language', 'select-one'],
    ['privacy', 'Export everything', 'button'],
    ['team', 'Add people by e-mail', 'textarea'],
  ] as const)('an address leads there, too: %s, %s', async (section, label, type) => {
    await openFull(section);
    location.hash = addressOf(section, label);
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect((document.activeElement as HTMLInputElement).type).toContain(type));
  });

  it('finds a setting by what it is about', () => {
    const found = findSettings('on call', settingsIndex());
    expect(found.map(({ words }) => words)).toContain('Answer invitations over hard blocks by itself');
  });

  it('says when there is nothing', async () => {
    await openOptions('cooking', overview());
    ask('coffee');
    expect(await screen.findByText('Nothing found.')).toBeTruthy();
  });

  it('asks for each word, in any case and with or without accents', () => {
    const all = [{ section: 'team', words: 'Größe des Teams' }] as const;
    expect(findSettings('TEAMS grosse', all)).toEqual([]);
    expect(findSettings('teams große', all)).toHaveLength(1);
    expect(findSettings('  ', all)).toEqual([]);
  });
});
