// What the worker says, as a live binding like those in words.ts. All languages are in its bundle: it may load nothing later.
import type { Language } from '../domain/language.ts';
import { worker as ar } from './ar/worker.ts';
import { worker as de } from './de/worker.ts';
import { worker as en } from './en/worker.ts';
import { worker as es } from './es/worker.ts';
import { worker as fr } from './fr/worker.ts';
import { worker as he } from './he/worker.ts';
import { worker as hi } from './hi/worker.ts';
import { worker as it } from './it/worker.ts';
import { worker as ja } from './ja/worker.ts';
import { worker as ko } from './ko/worker.ts';
import { worker as ptBR } from './pt-BR/worker.ts';
import type { Translated } from './words.ts';
import { worker as zhCN } from './zh-CN/worker.ts';

export type WorkerWords = Translated<typeof en>;

const WORDS: Readonly<Record<Language, WorkerWords>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  it,
  ja,
  ko,
  'zh-CN': zhCN,
  hi,
  ar,
  he,
};

export let worker: WorkerWords = en;

export function speakAsWorker(language: Language): void {
  worker = WORDS[language];
}
