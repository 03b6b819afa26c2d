import { beforeEach, expect, it } from 'vitest';
import { keyOf, settled } from './once';

beforeEach(() => {
  const kept = new Map<string, string>();
  globalThis.sessionStorage = {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, text: string) => void kept.set(place, text),
    removeItem: (place: string) => void kept.delete(place),
  } as Storage;
});

it('sends the same words with the same key until they were taken', () => {
  const first = keyOf('override', { reason: '试生产' });
  expect(keyOf('override', { reason: '试生产' })).toBe(first);
  settled('override');
  expect(keyOf('override', { reason: '试生产' })).not.toBe(first);
});

it('sends other words with another key', () => {
  expect(keyOf('override', { reason: '试生产' })).not.toBe(keyOf('override', { reason: '检修' }));
});
