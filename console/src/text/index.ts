import { useSyncExternalStore } from 'react';
import { speak } from '../api/client';
import * as common from './common';
import type * as bureau from './bureau';
import type * as duty from './duty';
import type * as enterprise from './enterprise';
import type * as field from './field';
import type * as office from './office';

export type Language = 'zh' | 'en';
/** Texts by their names, each in Chinese and in English. */
export type Words = Record<string, [zh: string, en: string]>;
/** Every text there is; one that is not does not compile. */
export type Key =
  | keyof typeof common.words
  | keyof typeof bureau.words
  | keyof typeof duty.words
  | keyof typeof enterprise.words
  | keyof typeof field.words
  | keyof typeof office.words;

const REMEMBERED = 'yimatong-language';
const watchers = new Set<() => void>();
let words: Words = common.words;
let language: Language = 'zh';

/** The words of a part of the console, in Chinese unless English was chosen on this device. */
export function startTexts(part: Words): void {
  words = { ...common.words, ...part };
  follow(localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh');
}

/** The words of pages that are loaded when somebody goes there. */
export function alsoTexts(part: Words): void {
  words = { ...words, ...part };
}

export function switchLanguage(): void {
  follow(language === 'zh' ? 'en' : 'zh');
  localStorage.setItem(REMEMBERED, language);
}

/** A text, with what stands in it as `{{name}}`. */
export function text(key: Key, values: Record<string, unknown> = {}): string {
  const found = words[key]?.[language === 'zh' ? 0 : 1] ?? key;
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The texts for a component, which is rendered anew in the other language. */
export function useText(): { t: typeof text; language: Language } {
  return { t: text, language: useSyncExternalStore(watch, () => language) };
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function follow(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  document.title = text('brand');
  speak(chosen);
  watchers.forEach(tell => tell());
}
