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

const PLANT = { area: '610117', uscc: '91610117MA6XDF747F', source: 'R-01' };
const single = (id: string, minute: number, part: Partial<Hazards['AlarmItem']> = {}): Hazards['AlarmItem'] => {
  const at = `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`;
  return { kind: 'ALARM', ...PLANT, alarm: { id, occurrences: 1 }, unacknowledgedLevels: { HIGH_HIGH: 1 }, since: at, latest: at, ...part };
};
const pile = (count: number, from: number, to: number, part: Partial<Hazards['AlarmItem']> = {}): Hazards['AlarmItem'] => ({
  ...single('', from), alarm: undefined, kind: 'FLOOD', flood: 'f', unacknowledgedLevels: { HIGH_HIGH: count, HIGH: 9 }, latest: single('', to).latest, ...part,
});
const isHeard = (before: Hazards['AlarmItem'][], now: Hazards['AlarmItem'][]) => isLouder(severeOf(before), severeOf(now));

it('is silent when alarms are laid together, or told one by one again, and nothing is new', () => {
  const singles = [single('1', 1), single('2', 2), single('3', 3)];
  expect(isHeard(singles, [pile(3, 1, 3)])).toBe(false);
  expect(isHeard(singles, [singles[0]!, pile(2, 2, 3)])).toBe(false);
  expect(isHeard([pile(3, 1, 3)], singles)).toBe(false);
  const group = { kind: 'GROUP', flood: undefined, source: undefined, alarms: '/api/v1/alarms?uscc=' } as const;
  expect(isHeard([pile(3, 1, 3)], [pile(3, 1, 3, group)])).toBe(false);
  expect(isHeard([pile(2, 1, 3), single('4', 4)], [pile(3, 1, 4)])).toBe(false);
});

it('hears of what is new also while alarms are laid together', () => {
  const singles = [single('1', 1), single('2', 2)];
  expect(isHeard(singles, [pile(3, 1, 3)])).toBe(true);
  expect(isHeard([pile(3, 1, 3)], [pile(1, 1, 3), single('4', 4)]), 'two were acknowledged, and one is younger than all of them').toBe(true);
  expect(isHeard([pile(3, 1, 9)], [single('4', 4, { uscc: '91610118MA6XKK925C', area: '610118' })]), 'of another place').toBe(true);
  const acknowledged = single('1', 1, { unacknowledgedLevels: {} });
  expect(isHeard(singles, [acknowledged, pile(2, 2, 4)]), 'one was acknowledged, and is still a line').toBe(true);
  expect(isHeard([single('1', 1)], [single('1', 5, { alarm: { id: '1', occurrences: 2 } })]), 'it came again').toBe(true);
});

it('hears of what is new also while others of its place are acknowledged', () => {
  expect(isHeard([single('1', 5), pile(2, 1, 4)], [pile(3, 1, 10)]), 'one was acknowledged and left, one came').toBe(true);
  expect(isHeard([pile(5, 1, 4)], [pile(3, 1, 10)]), 'three were acknowledged, one came').toBe(true);
  expect(isHeard([pile(2, 1, 4)], [pile(2, 1, 10)]), 'one was acknowledged, one came').toBe(true);
  const worse = { unacknowledgedLevels: { HIGH_HIGH: 3, HIGH: 8 } };
  expect(isHeard([single('1', 3), pile(2, 1, 4)], [pile(3, 1, 4, worse)]), 'one was acknowledged and left, one got worse').toBe(true);
});

it('is silent when only what is not grave is new', () => {
  expect(isHeard([pile(2, 1, 4)], [pile(2, 1, 10, { unacknowledgedLevels: { HIGH_HIGH: 2, HIGH: 10 } })])).toBe(false);
});
