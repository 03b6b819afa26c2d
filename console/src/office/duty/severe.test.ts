import { expect, it } from 'vitest';
import type { Hazards } from '../../api/client';
import { isLouder, severeOf } from './severe';

type Item = Hazards['AlarmItem'];

const at = (minute: number) => `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`;
const single = (minute: number, part: Partial<Item> = {}): Item => ({
  kind: 'ALARM', levels: { HIGH_HIGH: 1 }, unacknowledgedLevels: { HIGH_HIGH: 1 }, latest: at(minute), latestSevere: at(minute), ...part,
});
const acknowledged = (minute: number): Item => single(minute, { unacknowledgedLevels: {}, latestSevere: undefined });
const pile = (count: number, newest: number, part: Partial<Item> = {}): Item => ({
  kind: 'FLOOD', levels: { HIGH_HIGH: count, HIGH: 9 }, unacknowledgedLevels: { HIGH_HIGH: count, HIGH: 9 }, latest: at(newest), latestSevere: at(newest), ...part,
});
const mild = (minute: number): Item => single(minute, { levels: { HIGH: 1 }, unacknowledgedLevels: { HIGH: 1 }, latestSevere: undefined });
const isHeard = (...told: Item[][]) => {
  const [before, now] = told.slice(1).reduce(
    ([, last], items) => [last, severeOf(items, last)] as const,
    [severeOf([]), severeOf(told[0]!)] as const,
  );
  return isLouder(before, now);
};

it('hears of a grave alarm that is new, of one that is there already never again', () => {
  expect(isHeard([], [single(1)])).toBe(true);
  expect(isHeard([single(1)], [single(1)])).toBe(false);
  expect(isHeard([single(1)], [single(5)]), 'it came again').toBe(true);
  expect(isHeard([], [acknowledged(1)].slice(1), [mild(2)])).toBe(false);
  expect(isHeard([], [single(1, { alarm: { level: 'NORMAL', state: 'RETURNED_UNACKNOWLEDGED' } })]), 'a short one').toBe(true);
  expect(isHeard([mild(1)], [single(2)]), 'it got worse').toBe(true);
});

it('is silent when alarms are laid together, or told one by one again, and nothing is new', () => {
  const singles = [single(1), single(2), single(3)];
  expect(isHeard(singles, [pile(3, 3)])).toBe(false);
  expect(isHeard(singles, [single(1), pile(2, 3)])).toBe(false);
  expect(isHeard([pile(3, 3)], singles)).toBe(false);
  expect(isHeard([pile(2, 3), single(4)], [pile(3, 4)])).toBe(false);
});

it('hears of what is new also while alarms are laid together, or others are acknowledged', () => {
  expect(isHeard([single(1), single(2)], [pile(3, 3)])).toBe(true);
  expect(isHeard([pile(3, 3)], [pile(1, 3), single(4)]), 'two were acknowledged').toBe(true);
  expect(isHeard([single(1), single(2)], [acknowledged(1), pile(2, 4)])).toBe(true);
  expect(isHeard([pile(5, 4)], [pile(3, 10)]), 'three were acknowledged, one came').toBe(true);
});

it('is silent when grave ones are acknowledged and only what is not grave is new, in the same pile too', () => {
  expect(isHeard([pile(2, 4)], [pile(2, 4, { latest: at(10), unacknowledgedLevels: { HIGH_HIGH: 2, HIGH: 10 } })])).toBe(false);
  expect(isHeard([pile(2, 4)], [pile(2, 2, { latest: at(10), unacknowledgedLevels: { HIGH_HIGH: 1, HIGH: 10 } })])).toBe(false);
});

it('hears of one that is told after a later one, also while that is acknowledged', () => {
  expect(isHeard([single(5)], [single(5), single(4)])).toBe(true);
  expect(isHeard([single(5)], [acknowledged(5), single(4)])).toBe(true);
});

it('does not take the newest that is left after another was acknowledged for new', () => {
  expect(isHeard([single(1), single(2)], [single(1)], [single(1)])).toBe(false);
  expect(isHeard([single(1), single(3)], [single(1)], [single(1), single(2)]), 'it came late').toBe(true);
});
