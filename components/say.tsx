import { Fragment } from 'preact';
import type { Phrase } from '../locales/phrase.ts';

/** A range of times is one thing to the eye; browsers break lines behind its dash. Too short for a long name. */
const RANGE = /^.{0,12}\d.{0,10}[–~～].{0,12}\d.{0,6}$/;

/** A sentence whose names, times and addresses keep their own direction. */
export function Say({ phrase }: { phrase: Phrase }) {
  return (
    <Fragment>
      {phrase.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <bdi class={RANGE.test(part.value) ? 'whole' : undefined}>{part.value}</bdi>
        ),
      )}
    </Fragment>
  );
}
