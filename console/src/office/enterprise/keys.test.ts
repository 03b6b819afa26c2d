import { beforeEach, expect, it } from 'vitest';
import { dropKey, keyOf } from './keys';

const ME = 'te-plant';
const FORM = 'question';

beforeEach(() => {
  const kept = new Map<string, string>();
  globalThis.sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
});

it('asks again with the same key as long as the words are the same', () => {
  const key = keyOf(ME, FORM, { text: '原因？' });
  expect(keyOf(ME, FORM, { text: '原因？' })).toBe(key);
  expect(keyOf(ME, FORM, { text: '其他原因？' })).not.toBe(key);
});

it('takes nobody else for the one who asked', () => {
  expect(keyOf('te-colleague', FORM, { text: '原因？' })).not.toBe(keyOf(ME, FORM, { text: '原因？' }));
});

it('says the same again as something new when it was done', () => {
  const key = keyOf(ME, FORM, { text: '原因？' });
  dropKey(ME, FORM);
  expect(keyOf(ME, FORM, { text: '原因？' })).not.toBe(key);
});
