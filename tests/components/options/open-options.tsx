import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { rules } from '../../../domain/rules.ts';
import type { Overview } from '../../../messages/overview.ts';
import { fakeBackend } from '../../support/fake-backend.ts';

/** The options page at one of its sections, over a worker that answers with `state`. */
export async function openOptions(section: string, state: Overview, worker = fakeBackend(state)) {
  location.hash = section;
  const copy = vi.fn<(text: string) => void>();
  const save = vi.fn<(fileName: string, text: string) => void>();
  const openShortcuts = vi.fn<() => void>();
  const reload = vi.fn<() => void>();
  const view = render(
    <OptionsApp
      backend={worker.backend}
      locale="en-GB"
      rules={rules}
      homepage={null}
      copy={copy}
      shortcuts={{ 'cook-now': 'Alt+Shift+C' }}
      openShortcuts={openShortcuts}
      openWelcome={() => {}}
      save={save}
      reload={reload}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...worker, copy, save, openShortcuts, reload, view };
}
