// Before a page is drawn: its language, that language's words, and the direction in which they are read.
import { directionOf, LANGUAGE_TAGS, languageFor, localeFor, wordsScript } from '../domain/language.ts';
import { speakOffered } from '../locales/offered-words.ts';
import type { Backend } from '../messages/backend.ts';

export interface PageSurroundings {
  readonly document: Document;
  readonly backend: Pick<Backend, 'send'>;
  /** As the browser gives them, best first. */
  readonly preferred: readonly string[];
  readonly world: object;
  /** Settles when a script of the extension has run. Rejects when there is none. */
  readonly run: (script: string) => Promise<void>;
  /** A page that stays empty is worse than one in the browser's language. */
  readonly patience?: () => Promise<unknown>;
}

const PATIENCE_MS = 500;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/** Returns the locale of times and numbers. English when the words cannot be had. Never rejects. */
export async function speakInPage({
  document,
  backend,
  preferred,
  world,
  run,
  patience = aMoment,
}: PageSurroundings): Promise<string> {
  const asTheBrowser = () => languageFor('auto', preferred, LANGUAGE_TAGS);
  const wanted = await Promise.race([
    backend.send('getLanguage', {}).catch(asTheBrowser),
    patience().then(asTheBrowser),
  ]);
  const script = wordsScript(wanted);
  if (script !== null) await run(script).catch(() => undefined);
  const language = speakOffered(world);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  return localeFor(language, preferred);
}

/** The same, in the page that stands here. */
export function speakHere(backend: PageSurroundings['backend']): Promise<string> {
  return speakInPage({
    document,
    backend,
    preferred: navigator.languages,
    world: globalThis,
    run: runScript(document),
  });
}

/** Runs one of the extension's own scripts in its page. */
function runScript(document: Document): PageSurroundings['run'] {
  return (script) =>
    new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = `/${script}`;
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => reject(new Error(`${script} is not there`)));
      document.head.append(element);
    });
}
