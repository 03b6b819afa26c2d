import { expect, it } from 'vitest';
import { instantOf, when } from './when';

it('tells day and time as the city counts them', () => {
  expect(when('2026-03-01T16:05:00Z')).toBe('2026-03-02 00:05');
  expect(when(undefined)).toBe('–');
});

it("takes a typed time as the city's, wherever the computer is", () => {
  expect(instantOf('2026-03-02T00:05')).toBe('2026-03-01T16:05:00.000Z');
  expect(instantOf('')).toBe('');
});
