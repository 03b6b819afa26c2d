import { expect, it } from 'vitest';
import type { Hazards } from '../../api/client';
import { isLouder, severeOf } from './severe';

it('hears of a grave alarm that is new, of one that is there already never again', () => {
  const line = (part: Partial<Hazards['AlarmItem']>) => ({ kind: 'ALARM', ...part }) as Hazards['AlarmItem'];
  const alarm = (id: string, part = {}, unacknowledgedLevels: Hazards['AlarmItem']['unacknowledgedLevels'] = { HIGH_HIGH: 1 }) =>
    line({ alarm: { id, level: 'HIGH_HIGH', state: 'UNACKNOWLEDGED', occurrences: 1, ...part }, unacknowledgedLevels });
  const none = severeOf([]);
  const one = severeOf([alarm('1')]);
  expect(isLouder(none, one)).toBe(true);
  expect(isLouder(one, severeOf([alarm('1')]))).toBe(false);
  expect(isLouder(one, severeOf([alarm('1', { occurrences: 2 })]))).toBe(true);
  expect(isLouder(none, severeOf([alarm('1', { state: 'ACKNOWLEDGED' }, {}), alarm('2', { level: 'HIGH' }, { HIGH: 1 })]))).toBe(false);
  expect(isLouder(none, severeOf([alarm('1', { level: 'NORMAL', state: 'RETURNED_UNACKNOWLEDGED' })]))).toBe(true); // a short one
  const flood = (count: number) => severeOf([line({ kind: 'FLOOD', flood: 'f', unacknowledgedLevels: { HIGH: 40, HIGH_HIGH: count } })]);
  expect(isLouder(flood(2), flood(3))).toBe(true);
  expect(isLouder(flood(3), flood(2))).toBe(false);
});
