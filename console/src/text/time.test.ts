import { expect, it } from 'vitest';
import { clockTime, dayOf } from './time';

it('counts days as the suite does, which begin at 16:00 UTC', () => {
  expect(dayOf('2026-03-01T15:59:59Z')).toBe('2026-03-01');
  expect(dayOf('2026-03-01T16:00:00Z')).toBe('2026-03-02');
});

it('tells the day of what was not today', () => {
  const now = Date.parse('2026-03-02T04:00:00Z');
  expect(clockTime('2026-03-02T03:04:05Z', 'en', now)).toBe('11:04:05');
  expect(clockTime('2026-03-01T03:04:05Z', 'en', now)).toContain('11:04');
  expect(clockTime('2026-03-01T03:04:05Z', 'en', now)).not.toBe('11:04:05');
  expect(clockTime(undefined, 'zh')).toBe('–');
});
