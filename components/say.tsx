import { Fragment } from 'preact';
import type { Phrase } from '../locales/phrase.ts';

/** A sentence whose names, times and addresses keep their own direction. */
export function Say({ phrase }: { phrase: Phrase }) {
  return (
    <Fragment>{phrase.map((part) => (typeof part === 'string' ? part : <bdi>{part.value}</bdi>))}</Fragment>
  );
}
