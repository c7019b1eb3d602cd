// What the worker says, as a live binding like those in words.ts. All languages are in its bundle: it may load nothing later.
import type { Language } from '../domain/language.ts';
import { worker as en } from './en/worker.ts';
import { worker as hi } from './hi/worker.ts';
import { worker as ptBR } from './pt-BR/worker.ts';
import type { Translated } from './words.ts';

export type WorkerWords = Translated<typeof en>;

const WORDS: Readonly<Record<Language, WorkerWords>> = { en, 'pt-BR': ptBR, hi };

export let worker: WorkerWords = en;

export function speakAsWorker(language: Language): void {
  worker = WORDS[language];
}
