import { expect, it } from 'vitest';
import { stretches, valueRange } from './curve';

const point = (minute: number, mean = 1) => ({ at: minute * 60_000, least: mean, most: mean, mean });

it('draws no line where nothing was measured', () => {
  expect(stretches([point(0), point(1), point(9), point(10)]).map(some => some.length)).toEqual([2, 2]);
  expect(stretches([])).toEqual([]);
});

it('shows a limit that is near, and is not flattened by one that is far', () => {
  const { from, to } = valueRange([point(0, 10), point(1, 12)], [14, 900]);
  expect(from).toBeLessThan(10);
  expect(to).toBeGreaterThan(14);
  expect(to).toBeLessThan(20);
});
