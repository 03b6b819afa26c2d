import { expect, it } from 'vitest';
import { daysBetween, linesOf, unbroken } from './days';

it('draws a line for each group, the greatest first, and no line over days without figures', () => {
  const groups = [
    { day: '2026-11-03', area: 'a', overdueFindings: 1 },
    { day: '2026-11-01', area: 'a', overdueFindings: 3 },
    { day: '2026-11-02', area: 'b', overdueFindings: 7 },
    { day: '2026-11-02', area: 'c' },
  ];
  const lines = linesOf(groups, 'area', 'overdueFindings');
  expect(lines.map(line => line.of)).toEqual(['b', 'a']);
  expect(unbroken(lines[1]!.points).map(some => some.map(it => it.day))).toEqual([['2026-11-01'], ['2026-11-03']]);
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
});
