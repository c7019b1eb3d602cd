// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageNote } from '../../../components/popup/page-note.tsx';

afterEach(cleanup);
const WORDS = 'Not active on this page: Google changed it. Saved events are still checked.';

test('a page that cannot be read is said, and stays said while the popup is open', () => {
  const onShown = vi.fn<() => void>();
  const { rerender } = render(<PageNote parts={['full-editor']} onShown={onShown} onReport={() => {}} />);
  rerender(<PageNote parts={[]} onShown={onShown} onReport={() => {}} />);
  expect(screen.getByText(WORDS)).toBeTruthy();
  expect(onShown).toHaveBeenCalledOnce();
});

test('a page that is read needs no words', () => {
  const { container } = render(<PageNote parts={[]} onShown={() => {}} onReport={() => {}} />);
  expect(container.childElementCount).toBe(0);
});

test('the report is one click away', () => {
  const onReport = vi.fn<() => void>();
  render(<PageNote parts={['full-editor']} onShown={() => {}} onReport={onReport} />);
  screen.getByRole('button', { name: 'Report, with names removed' }).click();
  expect(onReport).toHaveBeenCalledOnce();
});
