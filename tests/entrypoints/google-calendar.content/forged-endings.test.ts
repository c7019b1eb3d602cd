// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outliveForgedEndings } from '../../../entrypoints/google-calendar.content/forged-endings.ts';

const ending = 'id:google-calendar:wxt:content-script-started';
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

function forge(isAlive: boolean) {
  const heard = vi.fn<() => void>();
  document.addEventListener(ending, heard, { signal: life.signal });
  outliveForgedEndings({ ending, isAlive: () => isAlive, signal: life.signal });
  document.dispatchEvent(new CustomEvent(ending));
  return heard;
}

describe('the event that ends a content script', () => {
  test('is not heard while the extension lives, whoever sends it', () => {
    expect(forge(true)).not.toHaveBeenCalled();
  });

  test('is heard by a script whose extension is gone', () => {
    expect(forge(false)).toHaveBeenCalledOnce();
  });

  test('still has the name that we stop, in the installed WXT', () => {
    const wxt = createRequire(import.meta.url).resolve('wxt/utils/content-script-context');
    const source = (file: string) => readFileSync(new URL(file, `file://${wxt}`), 'utf8');
    expect(source('content-script-context.mjs')).toContain('"wxt:content-script-started"');
    expect(source('internal/custom-events.mjs')).toContain(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is WXT's own source text.
      '${browser?.runtime?.id}:${import.meta.env.ENTRYPOINT}:${eventName}',
    );
  });
});
